"""The frozen app: one folder with Python, Qt and the app in it, which every installer carries."""
