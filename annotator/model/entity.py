"""Entries of the knowledge base."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

_SHIPPED = uuid.UUID("6a9c3f0e-4d51-5b8e-9c37-2f1d7e80b4aa")


@dataclass(frozen=True, slots=True)
class Entity:
    """Somebody or something that mentions link to. `code` is set for shipped entities: MA, MA-marrakech.

    `names` maps a language (`fr`, `en`) to the name in it; `ids` an authority (`iso`, `geonames`) to
    the entity's id there. `former` holds the ids and codes of entities that were merged into this one,
    so that what is linked to them elsewhere finds it.
    """

    id: str
    label: str
    name: str
    aliases: tuple[str, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    ids: Mapping[str, str] = field(default_factory=dict)
    code: str | None = None
    note: str | None = None
    former: tuple[str, ...] = ()

    @property
    def spellings(self) -> tuple[str, ...]:
        """Its Arabic names: the canonical one first, then the aliases."""
        return (self.name, *self.aliases)

    def joined(self, other: Entity) -> Entity:
        """What is known of both, which are one; where they differ, this one is right. `former` stays as it is."""
        new = dict.fromkeys(name for name in other.spellings if name not in self.spellings)
        notes = [self.note] if self.note else []
        if other.note and other.note not in (self.note or ""):
            notes.append(other.note)
        return replace(
            self,
            aliases=(*self.aliases, *new),
            names={**other.names, **self.names},
            ids={**other.ids, **self.ids},
            code=self.code or other.code,
            note="\n".join(notes) or None,
        )


@dataclass(frozen=True, slots=True)
class EntityRow:
    """An entity as a list shows it, with the number of its mentions in all articles."""

    entity: Entity
    mentions: int


def shipped_id(code: str) -> str:
    """The UUID of a shipped entity: the same in every project, so that projects can be merged."""
    return str(uuid.uuid5(_SHIPPED, code))
