"""The text that a reader of Markdown (CommonMark) shows, a paragraph a line."""

import sys

from markdown_it import MarkdownIt

for token in MarkdownIt("commonmark").enable("table").parse(sys.stdin.read()):
    if token.type == "inline":
        print("".join("\n" if t.type in ("softbreak", "hardbreak") else t.content for t in token.children))
    elif token.type in ("code_block", "fence", "html_block"):
        print("UNEXPECTED " + token.type)
