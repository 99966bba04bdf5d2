"""Draws the PNGs (and the .ico) in this folder from their SVG sources.

    python render.py      # resvg-py 0.5.0, pillow 13.0.0

Nothing else in the project runs this: what it makes is committed.
"""

import io
from pathlib import Path

import resvg_py
from PIL import Image

HERE = Path(__file__).parent
ART = HERE / "starters/art"
ICON = HERE / "icons/carillon.svg"
SMALL_ICON = HERE / "icons/carillon-small.svg"

PICTURES = [
    (ART / "streak-hero.svg", "starters/streak-saver/media/hero.png", 1200),
    (ART / "streak-icon.svg", "starters/streak-saver/media/icon.png", 512),
    (ART / "welcome-hero.svg", "starters/welcome/media/hero.png", 1200),
    (ART / "welcome-icon.svg", "starters/welcome/media/icon.png", 512),
]
"""Source, target and width in pixels; opaque, so stored without an alpha channel."""

ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
"""Sides in pixels; up to 32 from the small drawing, whose strokes are heavier."""


def draw(source: Path, width: int) -> Image.Image:
    """`source` at `width` pixels, RGBA, 8 bits a channel."""
    return Image.open(io.BytesIO(resvg_py.svg_to_bytes(svg_path=str(source), width=width))).convert("RGBA")


def main() -> None:
    """Draws everything anew."""
    for source, target, width in PICTURES:
        picture = draw(source, width)
        if picture.getchannel("A").getextrema() != (255, 255):
            raise SystemExit(f"{source.name} has see-through pixels")
        picture.convert("RGB").save(HERE / target, optimize=True)
    icons = {side: draw(SMALL_ICON if side <= 32 else ICON, side) for side in ICON_SIZES}
    for side in (32, 128, 256, 512):
        icons[side].save(HERE / f"icons/{side}x{side}.png", optimize=True)
    large, *others = (icons[side] for side in (256, 128, 64, 48, 32, 24, 16))
    icons[512].save(HERE / "icons/icon.icns")
    large.save(HERE / "icons/icon.ico", sizes=[(icon.width, icon.width) for icon in (large, *others)], append_images=others)


if __name__ == "__main__":
    main()
