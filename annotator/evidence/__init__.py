"""Sources to evidence: a source's text is cut into passages, and these are ranked for a claim."""

from annotator.evidence.cutting import passages
from annotator.evidence.queries import Query, query
from annotator.evidence.ranking import rank

__all__ = ["Query", "passages", "query", "rank"]
