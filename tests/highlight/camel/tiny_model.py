"""Makes a tiny random BERT that has learned one sentence by heart, in the form in which camel-tools stores its models.

    python tiny_model.py FOLDER

A script, so that the tests themselves do not load torch.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

SENTENCE = "وصل زهوان لمرابي أمس إلى تيزلمار رفقة وفد جمعية السنابل الخضراء ."
LABELS = "O B-PERS I-PERS O O B-LOC O O B-ORG I-ORG I-ORG O"
NAMES = ["B-LOC", "B-ORG", "B-PERS", "B-MISC", "I-LOC", "I-ORG", "I-PERS", "I-MISC", "O"]


def make(folder: Path) -> None:
    import torch
    from transformers import BertConfig, BertForTokenClassification

    words, labels = SENTENCE.split(), LABELS.split()
    vocabulary = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *dict.fromkeys(words)]
    torch.manual_seed(0)
    config = BertConfig(
        vocab_size=len(vocabulary),
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=64,
        max_position_embeddings=256,
        id2label=dict(enumerate(NAMES)),
        label2id={name: number for number, name in enumerate(NAMES)},
    )
    model = BertForTokenClassification(config)
    ids = torch.tensor([[2, *(vocabulary.index(word) for word in words), 3]])
    wanted = torch.tensor([[-100, *(NAMES.index(label) for label in labels), -100]])
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(60):
        optimizer.zero_grad()
        model(input_ids=ids, labels=wanted).loss.backward()
        optimizer.step()
    folder.mkdir(parents=True)
    model.save_pretrained(folder)
    (folder / "vocab.txt").write_text("\n".join(vocabulary) + "\n", encoding="utf-8")
    (folder / "tokenizer_config.json").write_text(json.dumps({"tokenizer_class": "BertTokenizer"}), encoding="utf-8")


if __name__ == "__main__":
    make(Path(sys.argv[1]))
