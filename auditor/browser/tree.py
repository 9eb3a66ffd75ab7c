"""How elements lie in each other as a person sees them, through slots and open shadow trees.

Shared by the scripts of ours that touch, point at, or picture one element. Each of them begins with this.
"""

from typing import Final

TREE: Final = """
  const up = (node) => node.assignedSlot || node.parentElement || (node.getRootNode().host ?? null);
  const within = (node, outer) => { for (; node; node = up(node)) if (node === outer) return true; return false; };
  const topAt = (page, x, y) => {
    let top = page.elementFromPoint(x, y);
    for (let inner; top && top.shadowRoot; top = inner) {
      inner = top.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === top) break;
    }
    return top;
  };
"""
