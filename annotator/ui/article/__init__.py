"""The article on the screen: text from right to left, its spans underneath, and the ruler beside it.

Positions of Qt count UTF-16 units. They live in this package alone; its doors speak code points.
"""

from annotator.ui.article.ruler import Ruler
from annotator.ui.article.view import ArticleView

__all__ = ["ArticleView", "Ruler"]
