"""The one rule for which suggestions a person still has to decide."""

from __future__ import annotations

OUTSIDE_BOILERPLATE = """NOT EXISTS (
        SELECT 1 FROM regions r WHERE r.article_id = s.article_id AND r.boilerplate AND r.start < s.end AND r.end > s.start)"""
"""SQL on a suggestion `s`: whoever has decided nothing in its article still has to decide it."""

UNDECIDED = f"""{OUTSIDE_BOILERPLATE}
    AND NOT EXISTS (
        SELECT 1 FROM annotations a WHERE a.article_id = s.article_id AND a.decided_by = :person
        AND a.family = s.family AND a.core_start = s.core_start AND a.core_end = s.core_end)
    AND NOT EXISTS (
        SELECT 1 FROM annotations a WHERE a.article_id = s.article_id AND a.decided_by = :person
        AND a.start = s.start AND a.end = s.end AND a.label = s.label)
    AND NOT EXISTS (
        SELECT 1 FROM annotations a WHERE a.article_id = s.article_id AND a.decided_by = :person AND a.offered IS NOT NULL
        AND a.offered_family = s.family AND a.offered_start = s.core_start AND a.offered_end = s.core_end)"""
"""SQL on a suggestion `s` and `:person`: it touches no boilerplate, and no annotation of that person stands in for it.

An annotation, confirmed, unsure or rejected, stands in for every suggestion with its core and label family, for the
one with its very ends and label, and for whatever is suggested at the core that it was offered at, wherever a
correction has moved it since. Each part has an index of its own.
"""

WITHIN_REACH = """s.start > :first - ifnull((SELECT longest FROM upkeep WHERE article_id = :article), :first + 1)"""
"""SQL on a suggestion `s` of `:article` that ends after `:first`: where one begins that does is known from the longest one."""

HAS_UNDECIDED = "NOT EXISTS (SELECT 1 FROM progress p WHERE p.article_id = a.id AND p.person = :person AND p.undecided = 0)"
"""SQL on an article `a` and `:person`: it may have such suggestions. Asked first, it saves reading decided articles span by span."""
