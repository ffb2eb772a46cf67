"""How well the text of a page stands out from what is behind it (WCAG 2.2, 1.4.3), asked of a browser."""

from __future__ import annotations

from typing import Any

_WEAK = r"""
const luminance = (colour) => {
  const [r, g, b] = colour.map((each) => each / 255).map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
const seen = {};
const read = (css) => {
  if (seen[css]) return seen[css];
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = css;
  canvas.fillRect(0, 0, 1, 1);
  const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
  return (seen[css] = [r, g, b, a / 255]);
};
const over = ([r, g, b, a], [R, G, B]) => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a)];
const behind = (element) => {
  const layers = [];
  for (let each = element; each; each = each.parentElement) layers.unshift(read(getComputedStyle(each).backgroundColor));
  return layers.reduce((below, layer) => over(layer, below), [255, 255, 255]);
};
const weak = new Map();
const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (texts.nextNode()) {
  const element = texts.currentNode.parentElement;
  if (!texts.currentNode.textContent.trim() || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
  const { color, fontSize, fontWeight } = getComputedStyle(element);
  const ground = behind(element);
  const [light, dark] = [over(read(color), ground), ground].map(luminance).sort((a, b) => b - a);
  const ratio = (light + 0.05) / (dark + 0.05);
  const large = parseFloat(fontSize) >= 24 || (parseFloat(fontSize) >= 18.66 && fontWeight >= 700);
  if (ratio < (large ? 3 : 4.5)) weak.set(`${element.tagName}.${element.className}`, `${ratio.toFixed(2)}: ${element.textContent.slice(0, 40)}`);
}
return Object.fromEntries(weak);
"""


def weak(browser: Any) -> dict[str, str]:
    """Texts of the open page whose contrast is below 4.5, or 3 where they are large: element -> ratio and text."""
    found: dict[str, str] = browser.execute_script(_WEAK)
    return found
