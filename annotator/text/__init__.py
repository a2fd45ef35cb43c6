"""Arabic text with exact offsets: canonical form, maps, words and clitics, search keys. Offsets are code points."""
