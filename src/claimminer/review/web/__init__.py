"""The web app: pages rendered on the server, a little JavaScript for keys and marks, nothing from elsewhere."""
