<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ArticleList</name>
    <message>
        <source>Search all articles</source>
        <translation>Chercher dans tous les articles</translation>
    </message>
    <message>
        <source>go to the first place</source>
        <translation>aller au premier endroit</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>These words are in no article.</source>
        <translation>Ces mots ne sont dans aucun article.</translation>
    </message>
</context>
<context>
    <name>ArticleRows</name>
    <message numerus="yes">
        <source>%1, %2, %3 decided, %n finding(s)</source>
        <translation>
            <numerusform>%1, %2, %3 décidés, %n contradiction</numerusform>
            <numerusform>%1, %2, %3 décidés, %n contradictions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleState</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>validé</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>écarté</translation>
    </message>
</context>
<context>
    <name>ArticleWork</name>
    <message>
        <source>This is the last article.</source>
        <translation>C’est le dernier article.</translation>
    </message>
    <message>
        <source>This is the first article.</source>
        <translation>C’est le premier article.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) are undecided. Press %1 again to finish the article all the same.</source>
        <translation>
            <numerusform>%n suggestion n’est pas décidée. Appuyez encore sur %1 pour terminer l’article malgré tout.</numerusform>
            <numerusform>%n suggestions ne sont pas décidées. Appuyez encore sur %1 pour terminer l’article malgré tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>All articles are finished. %1 writes the gold.</source>
        <translation>Tous les articles sont terminés. %1 exporte les données de référence.</translation>
    </message>
</context>
<context>
    <name>AttributeChooser</name>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>next attribute</source>
        <translation>attribut suivant</translation>
    </message>
    <message>
        <source>choose a value</source>
        <translation>choisir une valeur</translation>
    </message>
</context>
<context>
    <name>CamelPanel</name>
    <message>
        <source>The command that installs it</source>
        <translation>La commande qui l’installe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Choose its folder…</source>
        <translation>Choisir son dossier…</translation>
    </message>
    <message>
        <source>Look in the usual places</source>
        <translation>Chercher aux endroits habituels</translation>
    </message>
    <message>
        <source>Read the articles with it</source>
        <translation>Lire les articles avec lui</translation>
    </message>
    <message>
        <source>Not installed. This command brings it here, over the network:</source>
        <translation>Non installé. Cette commande l’apporte ici, par le réseau :</translation>
    </message>
    <message>
        <source>Loading from %1 …</source>
        <translation>Chargement depuis %1 …</translation>
    </message>
    <message>
        <source>Ready, in %1.</source>
        <translation>Prêt, dans %1.</translation>
    </message>
    <message>
        <source>The folder of the model</source>
        <translation>Le dossier du modèle</translation>
    </message>
    <message>
        <source>There is no model of camel-tools in %1: config.json, vocab.txt or the weights are missing.</source>
        <translation>Il n’y a pas de modèle de camel-tools dans %1 : il manque config.json, vocab.txt ou les poids.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Marked by %1</source>
        <translation>Marqué par %1</translation>
    </message>
    <message>
        <source>Suggested, %1 % sure:</source>
        <translation>Suggéré, sûr à %1 % :</translation>
    </message>
    <message>
        <source>Words are selected. Press %1 to mark them, and the key of a label.</source>
        <translation>Des mots sont sélectionnés. Appuyez sur %1 pour les marquer, puis sur la touche d’une étiquette.</translation>
    </message>
    <message>
        <source>The cursor goes from word to word with the arrow keys, and with Shift it selects; with Ctrl it goes by letter. %1 marks what is selected.</source>
        <translation>Les flèches mènent le curseur de mot en mot, et avec Maj elles sélectionnent ; avec Ctrl, lettre par lettre. %1 marque ce qui est sélectionné.</translation>
    </message>
    <message>
        <source>No span is selected. Click one in the article, or press %1 for the next suggestion.</source>
        <translation>Aucun passage n’est sélectionné. Cliquez-en un dans l’article, ou appuyez sur %1 pour la suggestion suivante.</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>almost certain</source>
        <translation>presque certain</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>très probable</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>douteux</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>new project</source>
        <translation>nouveau projet</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importer</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Paste as a new article</source>
        <translation>Coller comme nouvel article</translation>
    </message>
    <message>
        <source>paste an article</source>
        <translation>coller un article</translation>
    </message>
    <message>
        <source>Look for suggestions</source>
        <translation>Chercher des suggestions</translation>
    </message>
    <message>
        <source>Look for contradictions</source>
        <translation>Chercher des contradictions</translation>
    </message>
    <message>
        <source>Learn from decisions</source>
        <translation>Apprendre des décisions</translation>
    </message>
    <message>
        <source>Entities of the project…</source>
        <translation>Entités du projet…</translation>
    </message>
    <message>
        <source>What suggests names…</source>
        <translation>Ce qui suggère les noms…</translation>
    </message>
    <message>
        <source>Export gold…</source>
        <translation>Exporter les données de référence…</translation>
    </message>
    <message>
        <source>Labels and guidelines…</source>
        <translation>Étiquettes et guide…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Fermer le projet</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Article suivant</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Article précédent</translation>
    </message>
    <message>
        <source>Done, next article</source>
        <translation>Terminé, article suivant</translation>
    </message>
    <message>
        <source>done, next article</source>
        <translation>terminé, article suivant</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Pas encore terminé</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>Écarter…</translation>
    </message>
    <message>
        <source>Title, outlet, date…</source>
        <translation>Titre, média, date…</translation>
    </message>
    <message>
        <source>Boilerplate or text</source>
        <translation>Habillage ou texte</translation>
    </message>
    <message>
        <source>boilerplate</source>
        <translation>habillage</translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation>Chercher dans tous les articles</translation>
    </message>
    <message>
        <source>Concordance of all articles…</source>
        <translation>Concordance de tous les articles…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>confirmer</translation>
    </message>
    <message>
        <source>Confirm what is left of the sentence</source>
        <translation>Confirmer le reste de la phrase</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>rejeter</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>Unsure, with a question…</source>
        <translation>Incertain, avec une question…</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Revenir sur la décision</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>revenir</translation>
    </message>
    <message>
        <source>Change label</source>
        <translation>Changer l’étiquette</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>Correct the value</source>
        <translation>Corriger la valeur</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>Parts of the value, and a note…</source>
        <translation>Parties de la valeur, et une note…</translation>
    </message>
    <message>
        <source>Choose the entity</source>
        <translation>Choisir l’entité</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>entité</translation>
    </message>
    <message>
        <source>Choose an attribute</source>
        <translation>Choisir un attribut</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>attribut</translation>
    </message>
    <message>
        <source>Link evidence…</source>
        <translation>Lier une preuve…</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>preuve</translation>
    </message>
    <message>
        <source>Take evidence away</source>
        <translation>Retirer une preuve</translation>
    </message>
    <message>
        <source>Give a verdict…</source>
        <translation>Donner un verdict…</translation>
    </message>
    <message>
        <source>New span from the selected words</source>
        <translation>Nouveau passage à partir des mots choisis</translation>
    </message>
    <message>
        <source>new span</source>
        <translation>nouveau passage</translation>
    </message>
    <message>
        <source>Another label for the same words</source>
        <translation>Une autre étiquette pour les mêmes mots</translation>
    </message>
    <message>
        <source>Split the span in two</source>
        <translation>Couper le passage en deux</translation>
    </message>
    <message>
        <source>Join with the next span of its label</source>
        <translation>Réunir avec le passage suivant de même étiquette</translation>
    </message>
    <message>
        <source>Select words with the keys</source>
        <translation>Choisir des mots au clavier</translation>
    </message>
    <message>
        <source>select words</source>
        <translation>choisir des mots</translation>
    </message>
    <message>
        <source>Apply to all…</source>
        <translation>Appliquer partout…</translation>
    </message>
    <message>
        <source>apply to all</source>
        <translation>appliquer partout</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>Suggestion suivante</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>Suggestion précédente</translation>
    </message>
    <message>
        <source>Queue of all articles: start or leave</source>
        <translation>File de tous les articles : commencer ou quitter</translation>
    </message>
    <message>
        <source>leave the queue</source>
        <translation>quitter la file</translation>
    </message>
    <message>
        <source>Queue: another order</source>
        <translation>File : un autre ordre</translation>
    </message>
    <message>
        <source>Next span of any kind</source>
        <translation>Passage suivant, quel qu’il soit</translation>
    </message>
    <message>
        <source>look through</source>
        <translation>parcourir</translation>
    </message>
    <message>
        <source>Previous span of any kind</source>
        <translation>Passage précédent, quel qu’il soit</translation>
    </message>
    <message>
        <source>End: a word further</source>
        <translation>Fin : un mot plus loin</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>plus long</translation>
    </message>
    <message>
        <source>End: a word back</source>
        <translation>Fin : un mot en arrière</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>plus court</translation>
    </message>
    <message>
        <source>Start: a word earlier</source>
        <translation>Début : un mot plus tôt</translation>
    </message>
    <message>
        <source>Start: a word later</source>
        <translation>Début : un mot plus tard</translation>
    </message>
    <message>
        <source>End: a clitic further</source>
        <translation>Fin : un clitique plus loin</translation>
    </message>
    <message>
        <source>End: a clitic back</source>
        <translation>Fin : un clitique en arrière</translation>
    </message>
    <message>
        <source>Start: a clitic earlier</source>
        <translation>Début : un clitique plus tôt</translation>
    </message>
    <message>
        <source>Start: a clitic later</source>
        <translation>Début : un clitique plus tard</translation>
    </message>
    <message>
        <source>End: a letter further</source>
        <translation>Fin : une lettre plus loin</translation>
    </message>
    <message>
        <source>End: a letter back</source>
        <translation>Fin : une lettre en arrière</translation>
    </message>
    <message>
        <source>Start: a letter earlier</source>
        <translation>Début : une lettre plus tôt</translation>
    </message>
    <message>
        <source>Start: a letter later</source>
        <translation>Début : une lettre plus tard</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Contradictions</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Questions to the lead…</source>
        <translation>Questions au responsable…</translation>
    </message>
    <message>
        <source>Contradictions between all articles…</source>
        <translation>Contradictions entre tous les articles…</translation>
    </message>
    <message>
        <source>History, and back to any point of it…</source>
        <translation>Historique, et retour à n&apos;importe quel point…</translation>
    </message>
    <message>
        <source>Show rejected spans struck, or hide them</source>
        <translation>Montrer barrés les passages rejetés, ou les cacher</translation>
    </message>
    <message>
        <source>Fold boilerplate, or show all of it</source>
        <translation>Replier l’habillage, ou tout montrer</translation>
    </message>
    <message>
        <source>Progress…</source>
        <translation>Avancement…</translation>
    </message>
    <message>
        <source>Look closer at the span</source>
        <translation>Regarder le segment de plus près</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Usual size of the text</source>
        <translation>Taille habituelle du texte</translation>
    </message>
    <message>
        <source>Letters, size and line spacing…</source>
        <translation>Police, taille et interligne…</translation>
    </message>
    <message>
        <source>Show or hide the article list</source>
        <translation>Afficher ou masquer la liste des articles</translation>
    </message>
    <message>
        <source>Where I was before the last leap</source>
        <translation>Là où j&apos;étais avant le dernier saut</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Retour à l’article</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>quitter</translation>
    </message>
    <message>
        <source>Guidelines on this label</source>
        <translation>Le guide sur cette étiquette</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Visite de la fenêtre</translation>
    </message>
    <message>
        <source>All commands by name…</source>
        <translation>Toutes les commandes par nom…</translation>
    </message>
    <message>
        <source>Choose the keys…</source>
        <translation>Choisir les touches…</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>toutes les touches</translation>
    </message>
</context>
<context>
    <name>ConcordanceDialog</name>
    <message>
        <source>Concordance</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>leave out or take in</source>
        <translation>écarter ou reprendre</translation>
    </message>
    <message>
        <source>all or none</source>
        <translation>tout ou rien</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>confirmer</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>rejeter</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>go there</source>
        <translation>y aller</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Change label</source>
        <translation>Changer l’étiquette</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Voici les %1 premiers.</translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>%n trouvé.</numerusform>
            <numerusform>%n trouvés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n</source>
        <translation>
            <numerusform>Confirmer %n</numerusform>
            <numerusform>Confirmer %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContextRows</name>
    <message>
        <source>left in</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
</context>
<context>
    <name>CriteriaFields</name>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>all labels</source>
        <translation>toutes les étiquettes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>in any state</source>
        <translation>dans tout état</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Trouvé par</translation>
    </message>
    <message>
        <source>found by anybody</source>
        <translation>trouvé par n’importe qui</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>%1: this is not read as a number.</source>
        <translation>%1 : cela ne se lit pas comme un nombre.</translation>
    </message>
    <message>
        <source>as %1 decided</source>
        <translation>selon %1</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Select some words first: with the mouse, or with %1 and Shift and the arrow keys.</source>
        <translation>Choisissez d’abord des mots : à la souris, ou avec %1 puis Maj et les flèches.</translation>
    </message>
    <message>
        <source>This span is one word: there is nothing to split.</source>
        <translation>Ce passage est un seul mot : il n’y a rien à couper.</translation>
    </message>
    <message>
        <source>No other span of this label follows in the line.</source>
        <translation>Aucun autre passage de cette étiquette ne suit dans la ligne.</translation>
    </message>
    <message>
        <source>Click into a dimmed part to make it text, or select the words that are boilerplate.</source>
        <translation>Cliquez dans une partie estompée pour en faire du texte, ou choisissez les mots qui sont de l’habillage.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli : %1</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Entity</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>linked by itself when confirmed</source>
        <translation>liée d’elle-même à la confirmation</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>What, where, when…</source>
        <translation>Quoi, où, quand…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n extrait</numerusform>
            <numerusform>%n extraits</numerusform>
        </translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Lier…</translation>
    </message>
    <message>
        <source>Judge…</source>
        <translation>Juger…</translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>selon %1</translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation>partie de %1</translation>
    </message>
</context>
<context>
    <name>EmptyProject</name>
    <message>
        <source>There are no articles yet. Drop text files, web pages, folders or zips here, or press %1.</source>
        <translation>Il n’y a pas encore d’articles. Déposez ici des fichiers texte, des pages web, des dossiers ou des archives zip, ou appuyez sur %1.</translation>
    </message>
    <message>
        <source>The articles are being read. The first one opens here in a moment.</source>
        <translation>Les articles sont en cours de lecture. Le premier s’ouvre ici dans un instant.</translation>
    </message>
</context>
<context>
    <name>EntitiesPage</name>
    <message>
        <source>Entities of the project</source>
        <translation>Entités du projet</translation>
    </message>
    <message>
        <source>Name, code or id</source>
        <translation>Nom, code ou identifiant</translation>
    </message>
    <message>
        <source>Kind of entity</source>
        <translation>Type d’entité</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Merge another into it…</source>
        <translation>Y fusionner une autre…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Diviser…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>fusionner</translation>
    </message>
    <message>
        <source>leave a mention out</source>
        <translation>écarter une mention</translation>
    </message>
    <message>
        <source>split those off</source>
        <translation>séparer celles-là</translation>
    </message>
    <message>
        <source>go there</source>
        <translation>y aller</translation>
    </message>
    <message>
        <source>search</source>
        <translation>chercher</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Les %1 premiers sont affichés.</translation>
    </message>
    <message>
        <source>No entity is here yet: choose that of a mention first.</source>
        <translation>Aucune entité ici pour l’instant : choisissez d’abord celle d’une mention.</translation>
    </message>
    <message>
        <source>Other names: %1</source>
        <translation>Autres noms : %1</translation>
    </message>
    <message>
        <source>In other languages: %1</source>
        <translation>Dans d’autres langues : %1</translation>
    </message>
    <message>
        <source>Ids: %1</source>
        <translation>Identifiants : %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note : %1</translation>
    </message>
    <message>
        <source>Which one is the same?</source>
        <translation>Laquelle est la même ?</translation>
    </message>
</context>
<context>
    <name>EntityDialog</name>
    <message>
        <source>Which entity is this?</source>
        <translation>De quelle entité s’agit-il ?</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Un autre nom</translation>
    </message>
    <message>
        <source>to 9: choose</source>
        <translation>à 9 : choisir</translation>
    </message>
    <message>
        <source>choose the marked one</source>
        <translation>choisir celle qui est marquée</translation>
    </message>
    <message>
        <source>new entity</source>
        <translation>nouvelle entité</translation>
    </message>
    <message>
        <source>no entity</source>
        <translation>aucune entité</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>un autre nom</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>quitter</translation>
    </message>
    <message>
        <source>New entity “%1”</source>
        <translation>Nouvelle entité « %1 »</translation>
    </message>
    <message>
        <source>New entity</source>
        <translation>Nouvelle entité</translation>
    </message>
    <message>
        <source>so by now</source>
        <translation>choisie pour l’instant</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
</context>
<context>
    <name>EntityForm</name>
    <message>
        <source>About this entity</source>
        <translation>À propos de cette entité</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Other names, one a line</source>
        <translation>Autres noms, un par ligne</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>En français</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En anglais</translation>
    </message>
    <message>
        <source>Ids, one a line, as iso = MA</source>
        <translation>Identifiants, un par ligne, comme iso = MA</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>An entity needs a name.</source>
        <translation>Une entité a besoin d’un nom.</translation>
    </message>
    <message>
        <source>This is no id: %1. Write it as iso = MA.</source>
        <translation>Ce n’est pas un identifiant : %1. Écrivez-le comme iso = MA.</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>No evidence is linked to the selected span.</source>
        <translation>Aucune preuve n’est liée au passage choisi.</translation>
    </message>
    <message>
        <source>Choose the passage in the list of evidence first.</source>
        <translation>Choisissez d’abord l’extrait dans la liste des preuves.</translation>
    </message>
</context>
<context>
    <name>Excerpt</name>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export gold</source>
        <translation>Exporter les données de référence</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Choisir un emplacement…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Also articles that are not done</source>
        <translation>Aussi les articles non terminés</translation>
    </message>
    <message>
        <source>Choose at least one kind of span.</source>
        <translation>Choisissez au moins une sorte de passage.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>%1 here, %2 there</source>
        <translation>Ici %1, là %2</translation>
    </message>
    <message>
        <source>%1 is more than its whole, %2</source>
        <translation>%1 dépasse le tout, %2</translation>
    </message>
    <message>
        <source>in this article</source>
        <translation>dans cet article</translation>
    </message>
    <message>
        <source>The first says %1, the second %2.</source>
        <translation>Le premier dit %1, le second %2.</translation>
    </message>
    <message>
        <source>The part is %1, its whole %2.</source>
        <translation>La partie est %1, son tout %2.</translation>
    </message>
    <message>
        <source>something else by now</source>
        <translation>autre chose désormais</translation>
    </message>
    <message>
        <source>The difference is %1.</source>
        <translation>L&apos;écart est de %1.</translation>
    </message>
    <message>
        <source>Not both are confirmed yet.</source>
        <translation>Les deux ne sont pas encore confirmés.</translation>
    </message>
    <message>
        <source>not ruled on</source>
        <translation>à trancher</translation>
    </message>
    <message>
        <source>contradictions</source>
        <translation>contradictions</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>écartées</translation>
    </message>
</context>
<context>
    <name>FindingPage</name>
    <message>
        <source>No contradictions are known in this article.</source>
        <translation>Aucune contradiction n’est connue dans cet article.</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>Contradictions</source>
        <translation>Contradictions</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Premier passage</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Second passage</translation>
    </message>
    <message>
        <source>It is a contradiction</source>
        <translation>C&apos;est une contradiction</translation>
    </message>
    <message>
        <source>It is none</source>
        <translation>Ce n&apos;en est pas une</translation>
    </message>
    <message>
        <source>Take the ruling back</source>
        <translation>Retirer la décision</translation>
    </message>
    <message>
        <source>a contradiction</source>
        <translation>contradiction</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>go to the first</source>
        <translation>vers le premier</translation>
    </message>
    <message>
        <source>to the second</source>
        <translation>vers le second</translation>
    </message>
    <message>
        <source>others</source>
        <translation>les autres</translation>
    </message>
    <message>
        <source>There are none of this kind.</source>
        <translation>Il n&apos;y en a aucune de ce genre.</translation>
    </message>
    <message>
        <source>No contradictions are known. %1 looks for them.</source>
        <translation>Aucune contradiction n’est connue. %1 les cherche.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Gold with everything (JSON lines)</source>
        <translation>Données de référence complètes (JSON lines)</translation>
    </message>
    <message>
        <source>Claims as a table (CSV)</source>
        <translation>Affirmations en tableau (CSV)</translation>
    </message>
</context>
<context>
    <name>GuidelineField</name>
    <message>
        <source>Guideline in Markdown</source>
        <translation>Guide en Markdown</translation>
    </message>
    <message>
        <source>The project&apos;s own guideline on this label, in Markdown. Without one the shipped guideline holds.</source>
        <translation>Ce que le guide du projet dit de cette étiquette, en Markdown. Sans texte, le guide fourni s’applique.</translation>
    </message>
    <message>
        <source>How the guideline reads</source>
        <translation>Comment se lit le guide</translation>
    </message>
</context>
<context>
    <name>GuidelinePage</name>
    <message>
        <source>Guidelines</source>
        <translation>Guide d’annotation</translation>
    </message>
    <message>
        <source>All guidelines</source>
        <translation>Tout le guide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The keys work with an Arabic, a French and an English keyboard: a letter means the key on which it is printed.</source>
        <translation>Les touches fonctionnent avec un clavier arabe, français ou anglais : une lettre désigne la touche où elle est imprimée.</translation>
    </message>
    <message>
        <source>Labels, after %1 or %2</source>
        <translation>Étiquettes, après %1 ou %2</translation>
    </message>
    <message>
        <source>To the next word, to the one before</source>
        <translation>Au mot suivant, au précédent</translation>
    </message>
    <message>
        <source>Select the next word, the one before</source>
        <translation>Sélectionner le mot suivant, le précédent</translation>
    </message>
    <message>
        <source>By letter instead of by word</source>
        <translation>Lettre par lettre au lieu de mot par mot</translation>
    </message>
    <message>
        <source>The mouse selects words, and letters while Alt is held down.</source>
        <translation>La souris sélectionne des mots, et des lettres tant qu’Alt est enfoncée.</translation>
    </message>
    <message>
        <source>Selecting words, after %1</source>
        <translation>Sélection de mots, après %1</translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <source>Stop; what was done stays</source>
        <translation>Arrêter ; ce qui est fait reste</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 sur %2 décidés</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>quitter</translation>
    </message>
    <message>
        <source>choose a label</source>
        <translation>choisir une étiquette</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Confirmed %quote</source>
        <translation>Confirmé %quote</translation>
    </message>
    <message>
        <source>Rejected %quote</source>
        <translation>Rejeté %quote</translation>
    </message>
    <message>
        <source>Unsure about %quote</source>
        <translation>Incertain sur %quote</translation>
    </message>
    <message>
        <source>Took the decision on %quote back</source>
        <translation>Décision sur %quote reprise</translation>
    </message>
    <message>
        <source>Corrected %quote</source>
        <translation>Corrigé %quote</translation>
    </message>
    <message>
        <source>Chose %chosen for %quote</source>
        <translation>Choisi %chosen pour %quote</translation>
    </message>
    <message>
        <source>Marked %quote as %label</source>
        <translation>Marqué %quote comme %label</translation>
    </message>
    <message>
        <source>Split %quote in two</source>
        <translation>%quote coupé en deux</translation>
    </message>
    <message>
        <source>Joined two spans to %quote</source>
        <translation>Deux passages réunis en %quote</translation>
    </message>
    <message>
        <source>Linked evidence to %quote</source>
        <translation>Preuve liée à %quote</translation>
    </message>
    <message>
        <source>Took evidence away from %quote</source>
        <translation>Preuve retirée de %quote</translation>
    </message>
    <message>
        <source>Gave a verdict on %quote</source>
        <translation>Verdict donné sur %quote</translation>
    </message>
    <message>
        <source>Named the entity of %quote</source>
        <translation>Entité de %quote nommée</translation>
    </message>
    <message>
        <source>Added the entity %quote and linked its mention</source>
        <translation>Entité %quote ajoutée et sa mention liée</translation>
    </message>
    <message>
        <source>Edited the entity %quote</source>
        <translation>Entité %quote modifiée</translation>
    </message>
    <message>
        <source>Took the entity %quote away</source>
        <translation>Entité %quote retirée</translation>
    </message>
    <message>
        <source>Merged entities into %quote</source>
        <translation>Entités fusionnées dans %quote</translation>
    </message>
    <message>
        <source>Split the entity %quote</source>
        <translation>Entité %quote divisée</translation>
    </message>
    <message>
        <source>Added the entity %quote</source>
        <translation>Entité %quote ajoutée</translation>
    </message>
    <message>
        <source>Imported articles: %count</source>
        <translation>Articles importés : %count</translation>
    </message>
    <message>
        <source>Took in another project</source>
        <translation>Autre projet intégré</translation>
    </message>
    <message>
        <source>Ruled on the contradiction about %quote</source>
        <translation>Contradiction sur %quote tranchée</translation>
    </message>
    <message>
        <source>Set an article&apos;s state</source>
        <translation>État d’un article fixé</translation>
    </message>
    <message>
        <source>Edited an article&apos;s title, outlet or date</source>
        <translation>Titre, média ou date d’un article modifiés</translation>
    </message>
    <message>
        <source>Marked boilerplate or text</source>
        <translation>Habillage ou texte marqué</translation>
    </message>
    <message>
        <source>Took the answer on %quote over</source>
        <translation>Réponse sur %quote reprise</translation>
    </message>
    <message>
        <source>Changed labels or guidelines: %quote</source>
        <translation>Étiquettes ou guide changés : %quote</translation>
    </message>
    <message>
        <source>Added the source %quote</source>
        <translation>Source %quote ajoutée</translation>
    </message>
    <message>
        <source>Answered yes to the question about %quote</source>
        <translation>Réponse oui à la question sur %quote</translation>
    </message>
    <message>
        <source>Answered no to the question about %quote</source>
        <translation>Réponse non à la question sur %quote</translation>
    </message>
    <message>
        <source>Confirmed the contradiction about %quote</source>
        <translation>Contradiction sur %quote confirmée</translation>
    </message>
    <message>
        <source>Dismissed the contradiction about %quote</source>
        <translation>Contradiction sur %quote écartée</translation>
    </message>
    <message>
        <source>Took the ruling on the contradiction about %quote back</source>
        <translation>Décision sur la contradiction %quote retirée</translation>
    </message>
    <message>
        <source>Finished the article %quote</source>
        <translation>Article %quote terminé</translation>
    </message>
    <message>
        <source>Approved the article %quote</source>
        <translation>Article %quote approuvé</translation>
    </message>
    <message>
        <source>Set the article %quote aside</source>
        <translation>Article %quote écarté</translation>
    </message>
    <message>
        <source>Took the article %quote up again</source>
        <translation>Article %quote repris</translation>
    </message>
    <message>
        <source>Confirmed %count spans, the first is %quote</source>
        <translation>%count passages confirmés, le premier est %quote</translation>
    </message>
    <message>
        <source>Rejected %count spans, the first is %quote</source>
        <translation>%count passages rejetés, le premier est %quote</translation>
    </message>
    <message>
        <source>Marked %count spans as %label, the first is %quote</source>
        <translation>%count passages marqués comme %label, le premier est %quote</translation>
    </message>
    <message>
        <source>Marked %quote as %label in %count places</source>
        <translation>%quote marqué comme %label à %count endroits</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Rien n’a encore été fait.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>go to this point</source>
        <translation>aller à ce point</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rétablir</translation>
    </message>
    <message>
        <source>before all that can be undone</source>
        <translation>avant tout ce qui peut être annulé</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Le début</translation>
    </message>
    <message>
        <source>this sitting</source>
        <translation>cette séance</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>vous êtes ici</translation>
    </message>
    <message>
        <source>No way leads back to this point: something else was done since, or the project came to a newer version.</source>
        <translation>Aucun chemin ne mène à ce point : autre chose a été fait depuis, ou le projet est passé à une version plus récente.</translation>
    </message>
    <message numerus="yes">
        <source>Going there undoes %n operation(s): %1</source>
        <translation>
            <numerusform>Y aller annule %n opération : %1</numerusform>
            <numerusform>Y aller annule %n opérations : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going there does %n operation(s) again: %1</source>
        <translation>
            <numerusform>Y aller rétablit %n opération : %1</numerusform>
            <numerusform>Y aller rétablit %n opérations : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The project stands here. Choose a point, and it is said here what going there would undo.</source>
        <translation>Le projet en est là. Choisissez un point, et il sera dit ici ce qu&apos;y aller annulerait.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page préc.</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>Page suiv.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>The usual keys for all</source>
        <translation>Les touches habituelles pour tout</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>choose a key</source>
        <translation>choisir une touche</translation>
    </message>
    <message>
        <source>the usual key</source>
        <translation>la touche habituelle</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>quitter</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Press the new key for “%1”. Esc leaves it as it is.</source>
        <translation>Appuyez sur la nouvelle touche pour « %1 ». Échap la laisse telle quelle.</translation>
    </message>
    <message>
        <source>%1 leads through every dialog: choose another key.</source>
        <translation>%1 sert à se déplacer dans chaque fenêtre : choisissez une autre touche.</translation>
    </message>
    <message>
        <source>“%2” has %1 already. Press it once more to take it from there, or another key.</source>
        <translation>« %2 » a déjà %1. Appuyez encore dessus pour la lui prendre, ou sur une autre touche.</translation>
    </message>
    <message>
        <source>Another command has %1 now.</source>
        <translation>Une autre commande a maintenant %1.</translation>
    </message>
</context>
<context>
    <name>KnownError</name>
    <message>
        <source>Its path leads out of the archive, so it was not read.</source>
        <translation>Son chemin sort de l’archive, il n’a donc pas été lu.</translation>
    </message>
    <message>
        <source>It is encrypted: unpack the archive with its password and import the files.</source>
        <translation>Il est chiffré : décompressez l’archive avec son mot de passe et importez les fichiers.</translation>
    </message>
    <message>
        <source>It is a link, not a file.</source>
        <translation>C’est un lien, pas un fichier.</translation>
    </message>
    <message>
        <source>It is an archive inside an archive: unpack it first.</source>
        <translation>C’est une archive dans une archive : décompressez-la d’abord.</translation>
    </message>
    <message>
        <source>It unpacks to %1 bytes from %2, which no article does.</source>
        <translation>Il se décompresse en %1 octets à partir de %2, ce qu’aucun article ne fait.</translation>
    </message>
    <message>
        <source>The archive holds more than %1 files.</source>
        <translation>L’archive contient plus de %1 fichiers.</translation>
    </message>
    <message>
        <source>The archive unpacks to more than %1 GB: nothing of it was read.</source>
        <translation>L’archive se décompresse en plus de %1 Go : rien n’en a été lu.</translation>
    </message>
    <message>
        <source>The archive is damaged or is no zip file.</source>
        <translation>L’archive est abîmée ou n’est pas un fichier zip.</translation>
    </message>
    <message>
        <source>It is damaged inside the archive and cannot be unpacked.</source>
        <translation>Il est abîmé dans l’archive et ne peut pas être décompressé.</translation>
    </message>
    <message>
        <source>The article has %1 characters, more than the %2 that an article may have.</source>
        <translation>L’article a %1 caractères, plus que les %2 qu’un article peut avoir.</translation>
    </message>
    <message>
        <source>It is longer than the %1 characters that an article may have.</source>
        <translation>Il dépasse les %1 caractères qu’un article peut avoir.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Il ne contient pas de texte.</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation>Il n’a pas de texte.</translation>
    </message>
    <message>
        <source>It is not a text: it holds null characters.</source>
        <translation>Ce n’est pas un texte : il contient des caractères nuls.</translation>
    </message>
    <message>
        <source>It holds half of a character (a lone surrogate), so its text is damaged.</source>
        <translation>Il contient une moitié de caractère, son texte est donc abîmé.</translation>
    </message>
    <message>
        <source>The table is larger than %1 MB.</source>
        <translation>Le tableau dépasse %1 Mo.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The table has no column of texts: its first row must name one “text”.</source>
        <translation>Le tableau n’a pas de colonne de textes : sa première ligne doit en nommer une « text ».</translation>
    </message>
    <message>
        <source>It has more or fewer cells than the table&apos;s first row.</source>
        <translation>Elle a plus ou moins de cellules que la première ligne du tableau.</translation>
    </message>
    <message>
        <source>It is not a row of the table (%1).</source>
        <translation>Ce n’est pas une ligne du tableau (%1).</translation>
    </message>
    <message>
        <source>It is no table (%1).</source>
        <translation>Ce n’est pas un tableau (%1).</translation>
    </message>
    <message>
        <source>It says nothing about the texts beside it: its first row must name one column “id”.</source>
        <translation>Il ne dit rien des textes à côté de lui : sa première ligne doit nommer une colonne « id ».</translation>
    </message>
    <message>
        <source>It is not a text file.</source>
        <translation>Ce n’est pas un fichier texte.</translation>
    </message>
    <message>
        <source>Its encoding cannot be told: save it as UTF-8 and import it again.</source>
        <translation>Son encodage ne se reconnaît pas : enregistrez-le en UTF-8 et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>Its encoding is damaged: it says that it is %1, but is not at byte %2.</source>
        <translation>Son encodage est abîmé : il se dit %1, mais ne l’est pas à l’octet %2.</translation>
    </message>
    <message>
        <source>Its encoding is damaged: it is UTF-8, but not at byte %1.</source>
        <translation>Son encodage est abîmé : il est en UTF-8, mais pas à l’octet %1.</translation>
    </message>
    <message>
        <source>Its spans do not say what its text says: at %1.</source>
        <translation>Ses passages ne disent pas ce que dit son texte : à %1.</translation>
    </message>
    <message>
        <source>It is not a whole line of gold: %1.</source>
        <translation>Ce n’est pas une ligne entière de données de référence : %1.</translation>
    </message>
    <message>
        <source>The page is larger than %1 MB.</source>
        <translation>La page dépasse %1 Mo.</translation>
    </message>
    <message>
        <source>There is no article on this page.</source>
        <translation>Il n’y a pas d’article sur cette page.</translation>
    </message>
    <message>
        <source>It is larger than %1 MB: write its articles as JSON lines.</source>
        <translation>Il dépasse %1 Mo : écrivez ses articles en lignes JSON.</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>Ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>It is not UTF-8.</source>
        <translation>Ce n’est pas de l’UTF-8.</translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <translation>Ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>There is no format “%1”; known are %2.</source>
        <translation>Il n’y a pas de format « %1 » ; on connaît %2.</translation>
    </message>
    <message>
        <source>It is a Tahqiq project, not an article: open it, or merge it into another project.</source>
        <translation>C’est un projet Tahqiq, pas un article : ouvrez-le, ou fusionnez-le dans un autre projet.</translation>
    </message>
    <message>
        <source>It is not a file or folder.</source>
        <translation>Ce n’est ni un fichier ni un dossier.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Il ne peut pas être lu : %1.</translation>
    </message>
    <message>
        <source>There is another article “%1” in the project: this one was left out. Give it another id.</source>
        <translation>Le projet contient un autre article « %1 » : celui-ci a été laissé de côté. Donnez-lui un autre identifiant.</translation>
    </message>
    <message>
        <source>%1 is not a Tahqiq project, or it is damaged: it was left as it is.</source>
        <translation>%1 n’est pas un projet Tahqiq, ou il est abîmé : il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>%1 is there already: it was left as it is. Choose another name.</source>
        <translation>%1 existe déjà : il a été laissé tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is there already: it was left as it is. Open it, or choose another name.</source>
        <translation>%1 existe déjà : il a été laissé tel quel. Ouvrez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Tahqiq: it was not touched. Update the program to open it.</source>
        <translation>%1 a été écrit par une version plus récente de Tahqiq : il n’a pas été touché. Mettez le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 was written by an older version: open it once for writing, then it can be read.</source>
        <translation>%1 a été écrit par une version plus ancienne : ouvrez-le une fois en écriture, il pourra ensuite être lu.</translation>
    </message>
    <message>
        <source>There is no project %1.</source>
        <translation>Il n’y a pas de projet %1.</translation>
    </message>
    <message>
        <source>There is no folder %1 to put %2 in: nothing was made.</source>
        <translation>Il n’y a pas de dossier %1 où mettre %2 : rien n’a été créé.</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2.</source>
        <translation>%1 ne peut pas être créé : %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: see whether its folder allows it and its disk has room.</source>
        <translation>%1 ne peut pas être écrit : voyez si son dossier le permet et si son disque a de la place.</translation>
    </message>
    <message>
        <source>%1 cannot be written: nothing was changed. Check its permissions.</source>
        <translation>%1 ne peut pas être écrit : rien n’a été changé. Vérifiez ses droits.</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder does not allow it. Nothing was changed.</source>
        <translation>%1 ne peut pas être écrit : son dossier ne le permet pas. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>%1 cannot be locked: its disk does not support that. Nothing was changed.</source>
        <translation>%1 ne peut pas être verrouillé : son disque ne le permet pas. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>%1 is open for writing in another window or command: nothing was changed. Close it there first.</source>
        <translation>%1 est ouvert en écriture dans une autre fenêtre ou commande : rien n’a été changé. Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>%1 is open for reading only: nothing was changed.</source>
        <translation>%1 est ouvert en lecture seule : rien n’a été changé.</translation>
    </message>
    <message>
        <source>%1 was deleted, moved or replaced while it was open: nothing was changed. Put it back, or save a copy of what is open here.</source>
        <translation>%1 a été supprimé, déplacé ou remplacé alors qu’il était ouvert : rien n’a été changé. Remettez-le en place, ou enregistrez une copie de ce qui est ouvert ici.</translation>
    </message>
    <message>
        <source>A process that was at work ended before its time: what it had finished is kept. Try again, with more memory free.</source>
        <translation>Un processus au travail s’est arrêté avant la fin : ce qu’il avait achevé est gardé. Réessayez avec plus de mémoire libre.</translation>
    </message>
    <message>
        <source>The disk is full: nothing of the last step was kept, everything before it was. Free some space.</source>
        <translation>Le disque est plein : rien de la dernière étape n’a été gardé, tout ce qui précède l’a été. Libérez de la place.</translation>
    </message>
    <message>
        <source>The project or its folder cannot be written: nothing was changed. Check the permissions.</source>
        <translation>Le projet ou son dossier ne peut pas être écrit : rien n’a été changé. Vérifiez les droits.</translation>
    </message>
    <message>
        <source>The project file cannot be opened: see whether it exists and its folder can be written.</source>
        <translation>Le fichier du projet ne peut pas être ouvert : voyez s’il existe et si son dossier peut être écrit.</translation>
    </message>
    <message>
        <source>The file is not a Tahqiq project: it was left as it is.</source>
        <translation>Le fichier n’est pas un projet Tahqiq : il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The project file is damaged: it was left as it is. Go back to a copy of it.</source>
        <translation>Le fichier du projet est abîmé : il a été laissé tel quel. Revenez à une copie.</translation>
    </message>
    <message>
        <source>The project file cannot be read or written: check the disk and try again.</source>
        <translation>Le fichier du projet ne peut être ni lu ni écrit : vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <source>Another program is using the project file: nothing was changed. Try again when it has finished.</source>
        <translation>Un autre programme utilise le fichier du projet : rien n’a été changé. Réessayez quand il aura fini.</translation>
    </message>
    <message>
        <source>Say who is annotating first: nothing was changed.</source>
        <translation>Dites d’abord qui annote : rien n’a été changé.</translation>
    </message>
    <message>
        <source>Say why the article is set aside: nothing was changed.</source>
        <translation>Dites pourquoi l’article est écarté : rien n’a été changé.</translation>
    </message>
    <message>
        <source>%1 is no date: write 2019, 2019-05 or 2019-05-03. Nothing was changed.</source>
        <translation>%1 n’est pas une date : écrivez 2019, 2019-05 ou 2019-05-03. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>There is no text from %1 to %2 in an article of %3 characters.</source>
        <translation>Il n’y a pas de texte de %1 à %2 dans un article de %3 caractères.</translation>
    </message>
    <message>
        <source>There is no text from %1 to %2 in an article of %3 characters: nothing was changed.</source>
        <translation>Il n’y a pas de texte de %1 à %2 dans un article de %3 caractères : rien n’a été changé.</translation>
    </message>
    <message>
        <source>“%1” is marked as %2 already: nothing was changed.</source>
        <translation>« %1 » est déjà marqué comme %2 : rien n’a été changé.</translation>
    </message>
    <message>
        <source>The two parts do not lie in the span: nothing was changed.</source>
        <translation>Les deux parties ne sont pas dans le passage : rien n’a été changé.</translation>
    </message>
    <message>
        <source>This span has been taken back since it was shown: nothing was changed.</source>
        <translation>Ce passage a été repris depuis son affichage : rien n’a été changé.</translation>
    </message>
    <message>
        <source>There is no entity %1: nothing was changed.</source>
        <translation>Il n’y a pas d’entité %1 : rien n’a été changé.</translation>
    </message>
    <message>
        <source>There is no entity %1.</source>
        <translation>Il n’y a pas d’entité %1.</translation>
    </message>
    <message>
        <source>Several entities are called %1: say which by its id, %2.</source>
        <translation>Plusieurs entités s’appellent %1 : dites laquelle par son identifiant, %2.</translation>
    </message>
    <message>
        <source>%1 is still mentioned: merge it into another entity, or link its mentions elsewhere.</source>
        <translation>%1 est encore mentionné : fusionnez-le avec une autre entité, ou liez ses mentions ailleurs.</translation>
    </message>
    <message>
        <source>%1 is a %2 and %3 a %4: nothing was changed.</source>
        <translation>%1 est de type %2 et %3 de type %4 : rien n’a été changé.</translation>
    </message>
    <message>
        <source>An entity needs a name: nothing was changed.</source>
        <translation>Une entité a besoin d’un nom : rien n’a été changé.</translation>
    </message>
    <message>
        <source>A source needs a title: nothing was changed.</source>
        <translation>Une source a besoin d’un titre : rien n’a été changé.</translation>
    </message>
    <message>
        <source>There is no source %1: nothing was changed.</source>
        <translation>Il n’y a pas de source %1 : rien n’a été changé.</translation>
    </message>
    <message>
        <source>A source is a %1, not a %2: nothing was changed.</source>
        <translation>Une source est %1, pas %2 : rien n’a été changé.</translation>
    </message>
    <message>
        <source>The passage does not stand at %1 in “%2”: nothing was changed.</source>
        <translation>L’extrait ne se trouve pas à %1 dans « %2 » : rien n’a été changé.</translation>
    </message>
    <message>
        <source>This evidence has been taken away already: nothing was changed.</source>
        <translation>Cette preuve a déjà été retirée : rien n’a été changé.</translation>
    </message>
    <message>
        <source>%1 cannot be kept as a source: there is no text in it.</source>
        <translation>%1 ne peut pas être gardé comme source : il ne contient pas de texte.</translation>
    </message>
    <message>
        <source>%1 cannot be kept as a source: %2</source>
        <translation>%1 ne peut pas être gardé comme source : %2</translation>
    </message>
    <message>
        <source>There is nothing to learn from yet: decide on some names first.</source>
        <translation>Il n’y a encore rien à apprendre : décidez d’abord de quelques noms.</translation>
    </message>
    <message>
        <source>%1 is no mention of %2: nothing was changed.</source>
        <translation>%1 n’est pas une mention de %2 : rien n’a été changé.</translation>
    </message>
    <message>
        <source>%1 belongs to the program, not to the project: nothing was changed.</source>
        <translation>%1 appartient au programme, pas au projet : rien n’a été changé.</translation>
    </message>
    <message>
        <source>The entity model of camel-tools is not on this machine. Install it: %1</source>
        <translation>Le modèle d’entités de camel-tools n’est pas sur cette machine. Pour l’installer : %1</translation>
    </message>
    <message>
        <source>%1 holds more than one text, and a source is one: add each of them as a source of its own.</source>
        <translation>%1 contient plus d’un texte, et une source n’en est qu’un : ajoutez chacun comme une source à part.</translation>
    </message>
    <message>
        <source>%1 is the name of a project, which gold must not replace: nothing was exported. Choose another.</source>
        <translation>%1 est le nom d’un projet, que les données de référence ne doivent pas remplacer : rien n’a été exporté. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 is no file that can be replaced: nothing was exported. Choose another name.</source>
        <translation>%1 n’est pas un fichier qui puisse être remplacé : rien n’a été exporté. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2): nothing was exported.</source>
        <translation>%1 ne peut pas être écrit (%2) : rien n’a été exporté.</translation>
    </message>
    <message>
        <source>There is no state “%1”; states are %2.</source>
        <translation>Il n’y a pas d’état « %1 » ; les états sont %2.</translation>
    </message>
    <message>
        <source>Nothing was exported, since %1 spans do not say what their articles say: %2.</source>
        <translation>Rien n’a été exporté, car %1 segments ne disent pas ce que disent leurs articles : %2.</translation>
    </message>
    <message>
        <source>The settings cannot be kept in %1 (%2): the old ones stay.</source>
        <translation>Les réglages ne peuvent pas être gardés dans %1 (%2) : les anciens restent.</translation>
    </message>
    <message>
        <source>An answer says yes or no: nothing was changed.</source>
        <translation>Une réponse dit oui ou non : rien n’a été changé.</translation>
    </message>
    <message>
        <source>This is a question of %1: nothing was changed.</source>
        <translation>C’est une question de %1 : rien n’a été changé.</translation>
    </message>
    <message>
        <source>This is no open question any longer: nothing was changed.</source>
        <translation>Ce n’est plus une question ouverte : rien n’a été changé.</translation>
    </message>
    <message>
        <source>The history does not lead to step %1 any longer: nothing was changed.</source>
        <translation>L’historique ne mène plus à l’étape %1 : rien n’a été changé.</translation>
    </message>
    <message>
        <source>Nobody has answered this question yet: nothing was changed.</source>
        <translation>Personne n’a encore répondu à cette question : rien n’a été changé.</translation>
    </message>
    <message>
        <source>This is your own question: confirm or reject the span instead. Nothing was changed.</source>
        <translation>C’est votre propre question : confirmez ou rejetez plutôt le passage. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>A label set needs a label.</source>
        <translation>Un jeu d’étiquettes a besoin d’une étiquette.</translation>
    </message>
    <message>
        <source>“%1” is no name of a label: it is one word.</source>
        <translation>« %1 » n’est pas un nom d’étiquette : il tient en un mot.</translation>
    </message>
    <message>
        <source>Two labels are called %1.</source>
        <translation>Deux étiquettes s’appellent %1.</translation>
    </message>
    <message>
        <source>%1 needs a title in Arabic, French or English.</source>
        <translation>%1 a besoin d&apos;un titre en arabe, en français ou en anglais.</translation>
    </message>
    <message>
        <source>%1 needs a key: a letter from A to Z.</source>
        <translation>%1 a besoin d&apos;une touche : une lettre de A à Z.</translation>
    </message>
    <message>
        <source>%1 and %2 have one key: %3, on an Arabic, a French or an English keyboard.</source>
        <translation>%1 et %2 ont la même touche : %3, sur un clavier arabe, français ou anglais.</translation>
    </message>
    <message>
        <source>%1 is no label set: %2. Nothing was changed.</source>
        <translation>%1 n’est pas un jeu d’étiquettes : %2. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>%1 has %2 decisions and entities, and %3 is of another kind: nothing was changed.</source>
        <translation>%1 a %2 décisions et entités, et %3 est d’une autre sorte : rien n’a été changé.</translation>
    </message>
    <message>
        <source>%1 is in use in %2 decisions and entities: say which label takes its place. Nothing was changed.</source>
        <translation>%1 sert dans %2 décisions et entités : dites quelle étiquette prend sa place. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>There is no label %1: nothing was changed.</source>
        <translation>Il n’y a pas d’étiquette %1 : rien n’a été changé.</translation>
    </message>
    <message>
        <source>“%1” is no name of an attribute: it is one word.</source>
        <translation>« %1 » n’est pas un nom d’attribut : c’est un seul mot.</translation>
    </message>
    <message>
        <source>%1 has two attributes that are called %2.</source>
        <translation>%1 a deux attributs du nom de %2.</translation>
    </message>
    <message>
        <source>%1 needs from one to nine values, each another one.</source>
        <translation>Il faut à %1 d’une à neuf valeurs, toutes différentes.</translation>
    </message>
    <message>
        <source>%1 is chosen as %2 in %3 decisions under %4: nothing was changed.</source>
        <translation>%1 est choisi comme %2 dans %3 décisions sous %4 : rien n’a été changé.</translation>
    </message>
    <message>
        <source>%1 has no attribute %2: nothing was changed.</source>
        <translation>%1 n’a pas d’attribut %2 : rien n’a été changé.</translation>
    </message>
    <message>
        <source>%1 cannot be %2, but one of %3: nothing was changed.</source>
        <translation>%1 ne peut être %2, mais une de ces valeurs : %3. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Files and snapshots are carried as their text, not as the bytes that were read; the history of undo stays in the project.</source>
        <translation>Les fichiers et les instantanés sont repris par leur texte, non tels que leurs octets ont été lus ; l’historique des annulations reste dans le projet.</translation>
    </message>
    <message>
        <source>The table does not hold %1 mentions of entities.</source>
        <translation>Le tableau ne contient pas %1 mentions d’entités.</translation>
    </message>
    <message>
        <source>The table does not hold %1 passages of evidence (only their counts and sources are there).</source>
        <translation>Le tableau ne contient pas %1 extraits de preuve (seuls leur nombre et leurs sources y sont).</translation>
    </message>
    <message>
        <source>The table does not hold %1 articles&apos; texts.</source>
        <translation>Le tableau ne contient pas le texte de %1 articles.</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>a name</source>
        <translation>un nom</translation>
    </message>
    <message>
        <source>a claim</source>
        <translation>une affirmation</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>an amount</source>
        <translation>une quantité</translation>
    </message>
    <message>
        <source>a place in an order</source>
        <translation>un rang</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>une date</translation>
    </message>
</context>
<context>
    <name>LabelChooser</name>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>LabelEditor</name>
    <message>
        <source>Labels and guidelines</source>
        <translation>Étiquettes et guide</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Choose an earlier version to begin from it</source>
        <translation>Choisissez une version antérieure pour repartir d’elle</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Enregistrer une nouvelle version</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Version %1, as shipped</source>
        <translation>Version %1, telle que fournie</translation>
    </message>
    <message>
        <source>Version %1, by %2 on %3</source>
        <translation>Version %1, par %2 le %3</translation>
    </message>
    <message>
        <source>This label is in use, and there is no other of its kind that could take its place.</source>
        <translation>Cette étiquette sert, et aucune autre de sa sorte ne peut prendre sa place.</translation>
    </message>
</context>
<context>
    <name>LabelFields</name>
    <message>
        <source>Name in gold</source>
        <translation>Nom dans les données</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>C&apos;est</translation>
    </message>
    <message>
        <source>It carries</source>
        <translation>Elle porte</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>A line for each attribute: its name, a colon, and its values with commas between them</source>
        <translation>Une ligne par attribut : son nom, deux-points, et ses valeurs séparées par des virgules</translation>
    </message>
    <message>
        <source>contrast %1</source>
        <translation>contraste %1</translation>
    </message>
    <message>
        <source>%1, hardly to be told from %2</source>
        <translation>%1, difficile à distinguer de %2</translation>
    </message>
</context>
<context>
    <name>LabelSetDialog</name>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>Créer le projet</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n label(s)</source>
        <translation>
            <numerusform>%1 : %n étiquette</numerusform>
            <numerusform>%1 : %n étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels, colours and guidelines can be changed at any time.</source>
        <translation>Les étiquettes, les couleurs et le guide peuvent être changés à tout moment.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
</context>
<context>
    <name>LeadTools</name>
    <message numerus="yes">
        <source>%n answer(s) to your questions have come.</source>
        <translation>
            <numerusform>%n réponse à vos questions est arrivée.</numerusform>
            <numerusform>%n réponses à vos questions sont arrivées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
</context>
<context>
    <name>LearnedPanel</name>
    <message>
        <source>Learn now</source>
        <translation>Apprendre maintenant</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Decisions after which it learns again</source>
        <translation>Décisions après lesquelles il réapprend</translation>
    </message>
    <message>
        <source>By itself after so many decisions:</source>
        <translation>De lui-même après tant de décisions :</translation>
    </message>
    <message>
        <source>Working … you can go on reviewing.</source>
        <translation>Au travail… vous pouvez continuer la révision.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Nothing was learned yet: it takes %1 confirmed names in two articles.</source>
        <translation>Rien n’a encore été appris : il faut %1 noms confirmés dans deux articles.</translation>
    </message>
    <message>
        <source>Names that taught it: %1 · articles: %2 · held out: %3.</source>
        <translation>Noms qui l’ont instruit : %1 · articles : %2 · mis de côté : %3.</translation>
    </message>
    <message>
        <source>It is switched on.</source>
        <translation>Il est activé.</translation>
    </message>
    <message>
        <source>It reads no better than what ships, and is off.</source>
        <translation>Il ne lit pas mieux que ce qui est fourni, et il est désactivé.</translation>
    </message>
    <message>
        <source>It reads the held-out articles better than what ships. Switch it on?</source>
        <translation>Il lit les articles mis de côté mieux que ce qui est livré. L’activer ?</translation>
    </message>
    <message>
        <source>names</source>
        <translation>noms</translation>
    </message>
    <message>
        <source>right of the offered</source>
        <translation>justes parmi les proposés</translation>
    </message>
    <message>
        <source>found of all</source>
        <translation>trouvés parmi tous</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link evidence</source>
        <translation>Lier une preuve</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>New source…</source>
        <translation>Nouvelle source…</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Paste the words of the source, or pick a passage</source>
        <translation>Collez les mots de la source, ou choisissez un extrait</translation>
    </message>
    <message>
        <source>The passage</source>
        <translation>L’extrait</translation>
    </message>
    <message>
        <source>the claim</source>
        <translation>l’affirmation</translation>
    </message>
    <message>
        <source>Give the source a title.</source>
        <translation>Donnez un titre à la source.</translation>
    </message>
    <message>
        <source>Paste or pick the words of the source that speak about the claim.</source>
        <translation>Collez ou choisissez les mots de la source qui parlent de l’affirmation.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source> (read-only)</source>
        <translation> (lecture seule)</translation>
    </message>
    <message>
        <source>Tahqiq</source>
        <translation>Tahqiq</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>MetadataDialog</name>
    <message>
        <source>About this article</source>
        <translation>À propos de cet article</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>2019, 2019-05 or 2019-05-03</source>
        <translation>2019, 2019-05 ou 2019-05-03</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>Adresse (URL)</translation>
    </message>
    <message>
        <source>Write the date as 2019, 2019-05 or 2019-05-03.</source>
        <translation>Écrivez la date comme 2019, 2019-05 ou 2019-05-03.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Who is annotating?</source>
        <translation>Qui annote ?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Each decision is kept with the name of the person who made it.</source>
        <translation>Chaque décision est gardée avec le nom de la personne qui l’a prise.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
</context>
<context>
    <name>NameTools</name>
    <message>
        <source>Names are read better with what was learned from your decisions: %2 % instead of %1 % (F1, articles held out).</source>
        <translation>Les noms sont mieux lus avec ce que vos décisions ont appris : %2 % au lieu de %1 % (F1, articles mis de côté).</translation>
    </message>
    <message>
        <source>See the figures</source>
        <translation>Voir les chiffres</translation>
    </message>
</context>
<context>
    <name>NewSourceFields</name>
    <message>
        <source>Kind of source</source>
        <translation>Type de source</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Date, as 2019-05-03</source>
        <translation>Date, comme 2019-05-03</translation>
    </message>
    <message>
        <source>Address (URL) or file</source>
        <translation>Adresse (URL) ou fichier</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>Choose the source&apos;s file</source>
        <translation>Choisir le fichier de la source</translation>
    </message>
</context>
<context>
    <name>OccurrencesDialog</name>
    <message>
        <source>Apply to all</source>
        <translation>Appliquer partout</translation>
    </message>
    <message>
        <source>Every “%1” as %2</source>
        <translation>Chaque « %1 » comme %2</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Cet article</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>leave out or take in</source>
        <translation>écarter ou reprendre</translation>
    </message>
    <message>
        <source>all or none</source>
        <translation>tout ou rien</translation>
    </message>
    <message>
        <source>this article or all</source>
        <translation>cet article ou tous</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>marquer</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>quitter</translation>
    </message>
    <message>
        <source>These are the first places; apply to all again for the others.</source>
        <translation>Voici les premières occurrences ; recommencez pour voir les suivantes.</translation>
    </message>
    <message>
        <source>These words are marked everywhere already.</source>
        <translation>Ces mots sont déjà marqués partout.</translation>
    </message>
    <message>
        <source>in “%1”</source>
        <translation>dans « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n place(s)</source>
        <translation>
            <numerusform>Marquer %n occurrence</numerusform>
            <numerusform>Marquer %n occurrences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>dates</source>
        <translation>les dates</translation>
    </message>
    <message>
        <source>ordinals</source>
        <translation>les rangs</translation>
    </message>
    <message>
        <source>vague amounts</source>
        <translation>les quantités vagues</translation>
    </message>
    <message>
        <source>quantities</source>
        <translation>les quantités</translation>
    </message>
    <message>
        <source>rules for names</source>
        <translation>règles des noms</translation>
    </message>
    <message>
        <source>earlier decisions</source>
        <translation>les décisions précédentes</translation>
    </message>
    <message>
        <source>what was learned</source>
        <translation>ce qui a été appris</translation>
    </message>
    <message>
        <source>camel-tools</source>
        <translation>camel-tools</translation>
    </message>
    <message>
        <source>the rest of the article</source>
        <translation>le reste de l’article</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All commands</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>%1, not possible here</source>
        <translation>%1, impossible ici</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>décidés</translation>
    </message>
    <message>
        <source>still to decide</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>articles finished</source>
        <translation>articles terminés</translation>
    </message>
    <message>
        <source>from one decision to the next</source>
        <translation>d’une décision à l’autre</translation>
    </message>
    <message>
        <source>left at this pace</source>
        <translation>restant à ce rythme</translation>
    </message>
    <message>
        <source>Decisions of each day</source>
        <translation>Décisions par jour</translation>
    </message>
    <message>
        <source>Time from one decision to the next</source>
        <translation>Temps d’une décision à la suivante</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#xa0;: %2 de %3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Suggestions that were right as offered, in all and by day</source>
        <translation>Suggestions justes telles quelles, au total et par jour</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmés</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetés</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertains</translation>
    </message>
    <message>
        <source>Articles, as far as they are decided</source>
        <translation>Articles, selon ce qui est décidé</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Avancement de %1</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Enregistrer une image…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 decided, %2 still to decide</source>
        <translation>%1 décidés, %2 à décider</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Enregistrer une image</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>L’image n’a pas pu être écrite dans %1.</translation>
    </message>
    <message>
        <source>The picture is in %1.</source>
        <translation>L’image est dans %1.</translation>
    </message>
</context>
<context>
    <name>ProjectWork</name>
    <message>
        <source>Articles (*.txt *.html *.htm *.jsonl *.csv *.zip)</source>
        <translation>Articles (*.txt *.html *.htm *.jsonl *.csv *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Importer des articles</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>%n article importé.</numerusform>
            <numerusform>%n articles importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already.</source>
        <translation>
            <numerusform>%n était déjà là.</numerusform>
            <numerusform>%n étaient déjà là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for suggestions</source>
        <translation>Recherche de suggestions</translation>
    </message>
    <message>
        <source>Looking for contradictions</source>
        <translation>Recherche de contradictions</translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s) found.</source>
        <translation>
            <numerusform>%n contradiction trouvée.</numerusform>
            <numerusform>%n contradictions trouvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shows them side by side.</source>
        <translation>%1 les montre côte à côte.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) written to %1.</source>
        <translation>
            <numerusform>%n article écrit dans %1.</numerusform>
            <numerusform>%n articles écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The format cannot carry: %1</source>
        <translation>Ce format ne peut pas porter : %1</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>A complete copy is in %1.</source>
        <translation>Une copie complète se trouve dans %1.</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Tahqiq sample</source>
        <translation>Exemple Tahqiq</translation>
    </message>
    <message>
        <source>New project for these articles</source>
        <translation>Nouveau projet pour ces articles</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>%1 asks: %2</source>
        <translation>%1 demande : %2</translation>
    </message>
    <message>
        <source>%1 is unsure whether this is %3.</source>
        <translation>%1 n&apos;est pas certain que ce soit : %3.</translation>
    </message>
    <message>
        <source>%1 answers: yes</source>
        <translation>%1 répond : oui</translation>
    </message>
    <message>
        <source>%1 answers: no</source>
        <translation>%1 répond : non</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Unsure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Ask the lead</source>
        <translation>Demander au responsable</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Votre question</translation>
    </message>
    <message>
        <source>What should the lead decide?</source>
        <translation>Que doit trancher le responsable ?</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>En attente d&apos;une réponse</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Avec réponse</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Answer in words</source>
        <translation>Réponse en mots</translation>
    </message>
    <message>
        <source>Answer in words, if there is something to say</source>
        <translation>Répondre en mots, s&apos;il y a quelque chose à dire</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Take the answer over</source>
        <translation>Reprendre la réponse</translation>
    </message>
    <message>
        <source>Yes, under another label</source>
        <translation>Oui, sous une autre étiquette</translation>
    </message>
    <message>
        <source>No question has an answer that waits.</source>
        <translation>Aucune question n&apos;a de réponse en attente.</translation>
    </message>
    <message>
        <source>No question waits for an answer.</source>
        <translation>Aucune question n&apos;attend de réponse.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>en mots</translation>
    </message>
    <message>
        <source>yes, another label</source>
        <translation>oui, autre étiquette</translation>
    </message>
    <message>
        <source>take the answer over</source>
        <translation>reprendre la réponse</translation>
    </message>
    <message>
        <source>go there</source>
        <translation>y aller</translation>
    </message>
    <message>
        <source>waiting or answered</source>
        <translation>en attente ou avec réponse</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>worth checking first</source>
        <translation>à vérifier d’abord</translation>
    </message>
    <message>
        <source>doubtful first</source>
        <translation>douteux d’abord</translation>
    </message>
    <message>
        <source>label by label</source>
        <translation>étiquette par étiquette</translation>
    </message>
    <message>
        <source>article by article</source>
        <translation>article par article</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Order of the queue</source>
        <translation>Ordre de la file</translation>
    </message>
    <message>
        <source>Leave the queue</source>
        <translation>Quitter la file</translation>
    </message>
    <message>
        <source>left: %1</source>
        <translation>reste : %1</translation>
    </message>
</context>
<context>
    <name>QueueMode</name>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>Il ne reste rien à décider.</translation>
    </message>
    <message>
        <source>The queue is done: nothing is left to decide.</source>
        <translation>La file est terminée : il ne reste rien à décider.</translation>
    </message>
    <message>
        <source>The queue begins again with what was skipped.</source>
        <translation>La file recommence avec ce qui a été passé.</translation>
    </message>
    <message>
        <source>Nothing was skipped before this one.</source>
        <translation>Rien n’a été passé avant celui-ci.</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>true</source>
        <translation>vraie</translation>
    </message>
    <message>
        <source>mostly true</source>
        <translation>plutôt vraie</translation>
    </message>
    <message>
        <source>misleading</source>
        <translation>trompeuse</translation>
    </message>
    <message>
        <source>false</source>
        <translation>fausse</translation>
    </message>
    <message>
        <source>cannot be verified</source>
        <translation>invérifiable</translation>
    </message>
</context>
<context>
    <name>RecognisersPage</name>
    <message>
        <source>What suggests names</source>
        <translation>Ce qui suggère les noms</translation>
    </message>
    <message>
        <source>Each name that you confirm is suggested in the next article that you open; one that you reject no longer is.</source>
        <translation>Chaque nom que vous confirmez est suggéré dans le prochain article que vous ouvrez ; celui que vous rejetez ne l’est plus.</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation>Décisions antérieures</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Ce qui a été appris</translation>
    </message>
    <message>
        <source>camel-tools</source>
        <translation>camel-tools</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>A fault in the program</source>
        <translation>Une erreur du programme</translation>
    </message>
    <message>
        <source>Tahqiq made a mistake. Every decision that you saw was saved before. You can go on.</source>
        <translation>Tahqiq a fait une erreur. Chaque décision que vous avez vue était déjà enregistrée. Vous pouvez continuer.</translation>
    </message>
    <message>
        <source>The report is also in %1</source>
        <translation>Le rapport est aussi dans %1</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
</context>
<context>
    <name>ReviewTools</name>
    <message numerus="yes">
        <source>%n place(s) marked. One undo takes all of it back.</source>
        <translation>
            <numerusform>%n occurrence marquée. Une seule annulation défait le tout.</numerusform>
            <numerusform>%n occurrences marquées. Une seule annulation défait le tout.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>the same name as elsewhere in the article</source>
        <translation>le même nom qu’ailleurs dans l’article</translation>
    </message>
    <message>
        <source>found by its model of names</source>
        <translation>trouvé par son modèle de noms</translation>
    </message>
    <message>
        <source>a year without a word before it</source>
        <translation>une année sans mot qui l’annonce</translation>
    </message>
    <message>
        <source>a century</source>
        <translation>un siècle</translation>
    </message>
    <message>
        <source>a name that was confirmed before</source>
        <translation>un nom déjà confirmé</translation>
    </message>
    <message>
        <source>a date in digits</source>
        <translation>une date en chiffres</translation>
    </message>
    <message>
        <source>a day of a month</source>
        <translation>un jour d’un mois</translation>
    </message>
    <message>
        <source>a decade</source>
        <translation>une décennie</translation>
    </message>
    <message>
        <source>a definite number after its noun</source>
        <translation>un nombre défini après son nom</translation>
    </message>
    <message>
        <source>a dual of a noun that is not in the dictionary</source>
        <translation>un duel d’un nom absent du dictionnaire</translation>
    </message>
    <message>
        <source>a dual</source>
        <translation>un duel</translation>
    </message>
    <message>
        <source>in the list of known names</source>
        <translation>dans la liste des noms connus</translation>
    </message>
    <message>
        <source>it begins with a given name</source>
        <translation>il commence par un prénom</translation>
    </message>
    <message>
        <source>a name after a noun such as newspaper or club</source>
        <translation>un nom après un mot comme journal ou club</translation>
    </message>
    <message>
        <source>a noun such as summit or attack with its name</source>
        <translation>un mot comme sommet ou attaque avec son nom</translation>
    </message>
    <message>
        <source>a noun such as law or resolution with its name or number</source>
        <translation>un mot comme loi ou résolution avec son nom ou son numéro</translation>
    </message>
    <message>
        <source>a name like those that were confirmed</source>
        <translation>un nom semblable à ceux qui ont été confirmés</translation>
    </message>
    <message>
        <source>a measure after a word such as about</source>
        <translation>une mesure après un mot comme environ</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>un mois</translation>
    </message>
    <message>
        <source>a name of an entity of the project</source>
        <translation>un nom d’une entité du projet</translation>
    </message>
    <message>
        <source>a number after its noun</source>
        <translation>un nombre après son nom</translation>
    </message>
    <message>
        <source>a number alone</source>
        <translation>un nombre seul</translation>
    </message>
    <message>
        <source>a number and the noun it counts</source>
        <translation>un nombre et le nom qu’il compte</translation>
    </message>
    <message>
        <source>a number and a noun that is not in the dictionary</source>
        <translation>un nombre et un nom absent du lexique</translation>
    </message>
    <message>
        <source>a number beside another of its kind</source>
        <translation>un nombre à côté d’un autre du même genre</translation>
    </message>
    <message>
        <source>a number as an ordinal</source>
        <translation>un nombre comme rang</translation>
    </message>
    <message>
        <source>one, after its noun</source>
        <translation>un, après son nom</translation>
    </message>
    <message>
        <source>an ordinal after its noun</source>
        <translation>un ordinal après son nom</translation>
    </message>
    <message>
        <source>an ordinal after another</source>
        <translation>un ordinal après un autre</translation>
    </message>
    <message>
        <source>an ordinal before its noun</source>
        <translation>un ordinal avant son nom</translation>
    </message>
    <message>
        <source>a part of a year</source>
        <translation>une partie d’année</translation>
    </message>
    <message>
        <source>a newspaper or a channel to whom somebody speaks</source>
        <translation>un journal ou une chaîne à qui l’on parle</translation>
    </message>
    <message>
        <source>the site on which the article stands</source>
        <translation>le site où se trouve l’article</translation>
    </message>
    <message>
        <source>a part of a century</source>
        <translation>une partie d’un siècle</translation>
    </message>
    <message>
        <source>a number times another</source>
        <translation>un nombre multiplié par un autre</translation>
    </message>
    <message>
        <source>a number with a sign such as $</source>
        <translation>un nombre avec un signe comme $</translation>
    </message>
    <message>
        <source>a percentage</source>
        <translation>un pourcentage</translation>
    </message>
    <message>
        <source>a period</source>
        <translation>une période</translation>
    </message>
    <message>
        <source>a range</source>
        <translation>un intervalle</translation>
    </message>
    <message>
        <source>a relative month</source>
        <translation>un mois relatif</translation>
    </message>
    <message>
        <source>a relative year</source>
        <translation>une année relative</translation>
    </message>
    <message>
        <source>a time of day</source>
        <translation>une heure</translation>
    </message>
    <message>
        <source>a name after a title</source>
        <translation>un nom après un titre</translation>
    </message>
    <message>
        <source>a vague amount</source>
        <translation>une quantité vague</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>une année</translation>
    </message>
    <message>
        <source>a name after “%1”</source>
        <translation>un nom après « %1 »</translation>
    </message>
    <message>
        <source>a name before “%1”</source>
        <translation>un nom avant « %1 »</translation>
    </message>
    <message>
        <source>a place after “%1”</source>
        <translation>un lieu après « %1 »</translation>
    </message>
    <message>
        <source>short for “%1”</source>
        <translation>forme courte de « %1 »</translation>
    </message>
    <message>
        <source>a name after “%1”, as of somebody who speaks</source>
        <translation>un nom après « %1 », comme celui de qui parle</translation>
    </message>
    <message>
        <source>another spelling of “%1”</source>
        <translation>autre graphie de « %1 »</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>a name that opens with “%1”</source>
        <translation>un nom qui s’ouvre par « %1 »</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Overview of the article</source>
        <translation>Vue d’ensemble de l’article</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Another program is writing to this project. It is open for reading; open it again later to decide.</source>
        <translation>Un autre programme écrit dans ce projet. Il est ouvert en lecture ; rouvrez-le plus tard pour décider.</translation>
    </message>
    <message>
        <source>This project cannot be written where it is. It is open for reading; to decide, open a copy of it elsewhere.</source>
        <translation>Impossible d’écrire dans ce projet là où il se trouve. Il est ouvert en lecture ; pour décider, ouvrez-en une copie ailleurs.</translation>
    </message>
</context>
<context>
    <name>SetAsideDialog</name>
    <message>
        <source>Set aside</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Not news</source>
        <translation>Pas une actualité</translation>
    </message>
    <message>
        <source>The same story as another article</source>
        <translation>La même histoire qu’un autre article</translation>
    </message>
    <message>
        <source>The text is damaged</source>
        <translation>Le texte est abîmé</translation>
    </message>
    <message>
        <source>Not in Arabic</source>
        <translation>Pas en arabe</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Give a reason, so that others understand.</source>
        <translation>Donnez une raison, pour que les autres comprennent.</translation>
    </message>
</context>
<context>
    <name>Situation</name>
    <message>
        <source>Only names mean an entity; this is a claim.</source>
        <translation>Seuls les noms désignent une entité ; ceci est une affirmation.</translation>
    </message>
    <message>
        <source>Only claims have a verdict; this is a name.</source>
        <translation>Seules les affirmations ont un verdict ; ceci est un nom.</translation>
    </message>
    <message>
        <source>Spans of this label have no value.</source>
        <translation>Les passages de cette étiquette n’ont pas de valeur.</translation>
    </message>
    <message>
        <source>Spans of this label have no attributes.</source>
        <translation>Les passages de cette étiquette n’ont pas d’attributs.</translation>
    </message>
    <message>
        <source>Nothing was decided on this span yet.</source>
        <translation>Rien n’a encore été décidé sur ce passage.</translation>
    </message>
</context>
<context>
    <name>SourceKind</name>
    <message>
        <source>web page</source>
        <translation>page web</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>book or paper</source>
        <translation>livre ou document</translation>
    </message>
</context>
<context>
    <name>SpanPage</name>
    <message>
        <source>Nothing is highlighted in this article yet.</source>
        <translation>Rien n’est encore surligné dans cet article.</translation>
    </message>
</context>
<context>
    <name>SpanState</name>
    <message>
        <source>suggested</source>
        <translation>suggéré</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
</context>
<context>
    <name>SplitForm</name>
    <message>
        <source>Split</source>
        <translation>Diviser</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) mean another one, called</source>
        <translation>
            <numerusform>Une mention désigne une autre entité, appelée</numerusform>
            <numerusform>%n mentions désignent une autre entité, appelée</numerusform>
        </translation>
    </message>
    <message>
        <source>An entity needs a name.</source>
        <translation>Une entité a besoin d’un nom.</translation>
    </message>
</context>
<context>
    <name>Stance</name>
    <message>
        <source>supports</source>
        <translation>appuie</translation>
    </message>
    <message>
        <source>refutes</source>
        <translation>réfute</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>mentionne</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>Projet d’exemple</translation>
    </message>
    <message>
        <source>Six articles to try everything on</source>
        <translation>Six articles pour tout essayer</translation>
    </message>
    <message>
        <source>New here? The sample project has six articles to try everything on, and a short tour shows the way.</source>
        <translation>Première visite ? Le projet d’exemple contient six articles pour tout essayer, et une courte visite montre le chemin.</translation>
    </message>
    <message>
        <source>Or drop text files, web pages, folders or zips here.</source>
        <translation>Ou déposez ici des fichiers texte, des pages web, des dossiers ou des archives zip.</translation>
    </message>
    <message>
        <source>Tahqiq</source>
        <translation>Tahqiq</translation>
    </message>
    <message>
        <source>Review Arabic news: names and numbers are highlighted, you decide, and the result is gold data.</source>
        <translation>Relisez l’actualité arabe : noms et nombres sont surlignés, vous décidez, et il en sort des données de référence.</translation>
    </message>
</context>
<context>
    <name>SuccessorDialog</name>
    <message>
        <source>Remove a label</source>
        <translation>Supprimer une étiquette</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%1 is in use in %n decision(s) and entities. They get another label with it, in one operation.</source>
        <translation>
            <numerusform>%1 sert dans %n décision ou entité. Elle reçoit une autre étiquette, en une seule opération.</numerusform>
            <numerusform>%1 sert dans %n décisions et entités. Elles reçoivent une autre étiquette, en une seule opération.</numerusform>
        </translation>
    </message>
    <message>
        <source>In its place</source>
        <translation>À sa place</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>Learning names</source>
        <translation>Apprentissage des noms</translation>
    </message>
    <message>
        <source>Looking for suggestions</source>
        <translation>Recherche de suggestions</translation>
    </message>
    <message>
        <source>Reading with camel-tools</source>
        <translation>Lecture avec camel-tools</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Text of the article</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Comme au début</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Names are framed and numbers underlined where the program found something. The thick ring marks the one it asks about.</source>
        <translation>Les noms trouvés par le programme sont encadrés, les nombres soulignés. Le cadre épais désigne celui sur lequel porte la question.</translation>
    </message>
    <message>
        <source>The card says what the words in the ring are taken for. Are the words, the label and the value right? Then press %1.</source>
        <translation>La fiche dit comment les mots du cadre sont compris. Les mots, l’étiquette et la valeur sont justes ? Alors appuyez sur %1.</translation>
    </message>
    <message>
        <source>Is there nothing to mark? %1 rejects it. Are you in doubt? %2 keeps it as a question. %3 takes anything back.</source>
        <translation>Rien à marquer ? %1 rejette. Un doute ? %2 en fait une question. %3 annule tout ce que vous faites.</translation>
    </message>
    <message>
        <source>Nearly right? %1 and %2 move the end by a word, %3 changes the label, %4 corrects the value.</source>
        <translation>Presque juste ? %1 et %2 déplacent la fin d’un mot, %3 change l’étiquette, %4 corrige la valeur.</translation>
    </message>
    <message>
        <source>Was something missed? Select its words with the mouse and press %1.</source>
        <translation>Un oubli ? Sélectionnez les mots à la souris et appuyez sur %1.</translation>
    </message>
    <message>
        <source>When nothing is left to decide, %1 finishes the article and opens the next one.</source>
        <translation>Quand il ne reste rien à décider, %1 termine l’article et ouvre le suivant.</translation>
    </message>
    <message>
        <source>This line always says what the next keys do. %1 shows them all, %2 finds a command by its name.</source>
        <translation>Cette ligne dit toujours ce que font les touches. %1 les montre toutes, %2 trouve une commande par son nom.</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Quitter la visite</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>C’est tout</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>No search and no list has led away from here yet.</source>
        <translation>Aucune recherche ni liste ne vous a encore mené ailleurs.</translation>
    </message>
    <message>
        <source>The article that you came from is gone.</source>
        <translation>L&apos;article d&apos;où vous veniez n&apos;existe plus.</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>number %1</source>
        <translation>numéro %1</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>exactement</translation>
    </message>
    <message>
        <source>about</source>
        <translation>environ</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>plus de</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>moins de</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>between</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>a vague amount</source>
        <translation>une quantité vague</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>a date that the text alone does not settle</source>
        <translation>une date que le texte seul ne fixe pas</translation>
    </message>
</context>
<context>
    <name>ValueDialog</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>Correct value, for example ٢٠ ألف</source>
        <translation>Valeur juste, par exemple ٢٠ ألف</translation>
    </message>
    <message>
        <source>Correct value</source>
        <translation>Valeur juste</translation>
    </message>
    <message>
        <source>take this value</source>
        <translation>prendre cette valeur</translation>
    </message>
    <message>
        <source>This is not read as a value.</source>
        <translation>Ceci ne se lit pas comme une valeur.</translation>
    </message>
</context>
<context>
    <name>ValueParts</name>
    <message>
        <source>%1: this is not read as a number.</source>
        <translation>%1 : cela ne se lit pas comme un nombre.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>%1: only the number goes here, not what it counts.</source>
        <translation>%1 : seul le nombre va ici, sans ce qu’il compte.</translation>
    </message>
    <message>
        <source>nothing larger</source>
        <translation>rien de plus grand</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Partie de</translation>
    </message>
    <message>
        <source>The range begins above its end.</source>
        <translation>L’intervalle commence au-dessus de sa fin.</translation>
    </message>
    <message>
        <source>A range needs both of its ends.</source>
        <translation>Un intervalle a besoin de ses deux bornes.</translation>
    </message>
    <message>
        <source>A range or a vague amount has no single amount.</source>
        <translation>Un intervalle ou une quantité vague n’a pas de quantité unique.</translation>
    </message>
    <message>
        <source>Give an amount, or say that it is vague.</source>
        <translation>Donnez une quantité, ou dites qu’elle est vague.</translation>
    </message>
    <message>
        <source>Give an amount or a range, not both.</source>
        <translation>Donnez une quantité ou un intervalle, pas les deux.</translation>
    </message>
    <message>
        <source>Place in the series</source>
        <translation>Rang dans la série</translation>
    </message>
    <message>
        <source>Give a number, for example 8.</source>
        <translation>Donnez un nombre, par exemple 8.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Meant date</source>
        <translation>Date visée</translation>
    </message>
    <message>
        <source>Write the date as 2019, 2019-05, 2019-05-03, 2018/2019 or as an article does.</source>
        <translation>Écrivez la date ainsi : 2019, 2019-05, 2019-05-03, 2018/2019, ou comme un article.</translation>
    </message>
</context>
<context>
    <name>VerdictDialog</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>This claim is</source>
        <translation>Cette affirmation est</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Parce que</translation>
    </message>
    <message>
        <source>Write in a sentence what the verdict rests on.</source>
        <translation>Écrivez en une phrase sur quoi repose le verdict.</translation>
    </message>
</context>
<context>
    <name>WordsLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>_Decided</name>
    <message numerus="yes">
        <source>confirmed %n time(s)</source>
        <translation>
            <numerusform>confirmé une fois</numerusform>
            <numerusform>confirmé %n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>dans un article</numerusform>
            <numerusform>dans %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rejected %n time(s)</source>
        <translation>
            <numerusform>rejeté une fois</numerusform>
            <numerusform>rejeté %n fois</numerusform>
        </translation>
    </message>
</context>
</TS>
