"""Has mwparserfromhell, the parser that bots of Wikipedia use, read wikitexts: their templates, and what else it takes for markup.

Standard input: an array of wikitexts. Standard output: an array of {"templates": [{"name": …, "parameters": {…}}], "links": […], "other": […]}.
"""

import json
import sys

import mwparserfromhell
from mwparserfromhell.nodes import ExternalLink, HTMLEntity, Template, Text


def words_of(value):
    """What a reader of the article sees: character references as their letters."""
    return value.strip_code(normalize=True, collapse=False).strip()


def read(text):
    nodes = mwparserfromhell.parse(text).filter(recursive=True)
    return {
        "templates": [
            {
                "name": str(node.name).strip(),
                "parameters": {str(one.name).strip(): words_of(one.value) for one in node.params},
            }
            for node in nodes
            if isinstance(node, Template)
        ],
        "links": [str(node.url) for node in nodes if isinstance(node, ExternalLink)],
        "other": [type(node).__name__ for node in nodes if not isinstance(node, (ExternalLink, HTMLEntity, Template, Text))],
    }


json.dump([read(text) for text in json.load(sys.stdin)], sys.stdout)
