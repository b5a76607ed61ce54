"""Whether the works that a run cites exist and are what its articles say: asked at Crossref, where one asks for it.

`claimminer.verify.folder` is the way in. Nothing is imported here: `records` is wanted where no network is.
"""
