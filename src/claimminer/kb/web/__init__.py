"""The knowledge base in the browser: pages to read, and the same as JSON. Nothing here changes anything."""
