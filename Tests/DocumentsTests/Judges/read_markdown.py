"""The text that a reader of Markdown (CommonMark) shows, as JSON; the files have a NUL between them."""

import json
import sys

from markdown_it import MarkdownIt


def read(text):
    lines = []
    for token in MarkdownIt("commonmark").enable("table").parse(text):
        if token.type == "inline":
            lines += "".join(
                "\n" if child.type in ("softbreak", "hardbreak") else child.content
                for child in token.children
            ).split("\n")
        elif token.type in ("code_block", "fence", "html_block"):
            lines.append("UNEXPECTED " + token.type)
    return "\n".join(lines)


print(json.dumps([read(text) for text in sys.stdin.read().split("\0")], ensure_ascii=False))
