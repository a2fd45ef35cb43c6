"""A recogniser that a project teaches: a linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001) over words,
their fronts and ends, clitics, lists of names, and what the shipped recogniser says of the same text.

`training.learn` makes a `model.Model` of decided articles, `recogniser.Learned` reads with it. Training needs
python-crfsuite; reading needs numpy alone, since the weights of a word are summed once and kept.
"""
