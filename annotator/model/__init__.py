"""What the program talks about: frozen values without Qt, SQL or input and output."""
