"""Files of every format, made as real writers make them, from manuscripts whose text is known."""
