<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArticleRows</name>
    <message numerus="yes">
        <source>%1, %2, %3 decided, %n finding(s)</source>
        <translation>
            <numerusform>%1, %2, %3 decided, %n finding</numerusform>
            <numerusform>%1, %2, %3 decided, %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleWork</name>
    <message numerus="yes">
        <source>%n suggestion(s) are undecided. Press %1 again to finish the article all the same.</source>
        <translation>
            <numerusform>%n suggestion is undecided. Press %1 again to finish the article all the same.</numerusform>
            <numerusform>%n suggestions are undecided. Press %1 again to finish the article all the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConcordanceDialog</name>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>%n found.</numerusform>
            <numerusform>%n found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n</source>
        <translation>
            <numerusform>Confirm %n</numerusform>
            <numerusform>Confirm %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>Going there undoes %n operation(s): %1</source>
        <translation>
            <numerusform>Going there undoes %n operation: %1</numerusform>
            <numerusform>Going there undoes %n operations: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going there does %n operation(s) again: %1</source>
        <translation>
            <numerusform>Going there does %n operation again: %1</numerusform>
            <numerusform>Going there does %n operations again: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelSetDialog</name>
    <message numerus="yes">
        <source>%1: %n label(s)</source>
        <translation>
            <numerusform>%1: %n label</numerusform>
            <numerusform>%1: %n labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeadTools</name>
    <message numerus="yes">
        <source>%n answer(s) to your questions have come.</source>
        <translation>
            <numerusform>%n answer to your questions has come.</numerusform>
            <numerusform>%n answers to your questions have come.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OccurrencesDialog</name>
    <message numerus="yes">
        <source>Mark %n place(s)</source>
        <translation>
            <numerusform>Mark %n place</numerusform>
            <numerusform>Mark %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectWork</name>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>%n article imported.</numerusform>
            <numerusform>%n articles imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already.</source>
        <translation>
            <numerusform>%n was here already.</numerusform>
            <numerusform>%n were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s) found.</source>
        <translation>
            <numerusform>%n contradiction found.</numerusform>
            <numerusform>%n contradictions found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) written to %1.</source>
        <translation>
            <numerusform>%n article written to %1.</numerusform>
            <numerusform>%n articles written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewTools</name>
    <message numerus="yes">
        <source>%n place(s) marked. One undo takes all of it back.</source>
        <translation>
            <numerusform>%n place marked. One undo takes it back.</numerusform>
            <numerusform>%n places marked. One undo takes all of it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitForm</name>
    <message numerus="yes">
        <source>%n mention(s) mean another one, called</source>
        <translation>
            <numerusform>One mention means another one, called</numerusform>
            <numerusform>%n mentions mean another one, called</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuccessorDialog</name>
    <message numerus="yes">
        <source>%1 is in use in %n decision(s) and entities. They get another label with it, in one operation.</source>
        <translation>
            <numerusform>%1 is in use in %n decision or entity, which gets another label with it, in one operation.</numerusform>
            <numerusform>%1 is in use in %n decisions and entities. They get another label with it, in one operation.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Decided</name>
    <message numerus="yes">
        <source>confirmed %n time(s)</source>
        <translation>
            <numerusform>confirmed once</numerusform>
            <numerusform>confirmed %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>in one article</numerusform>
            <numerusform>in %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rejected %n time(s)</source>
        <translation>
            <numerusform>rejected once</numerusform>
            <numerusform>rejected %n times</numerusform>
        </translation>
    </message>
</context>
</TS>
