"""datamodel-code-generator alone, as a process: models of the documents that are named, into a folder that comes first."""

from __future__ import annotations

import gc
import sys
from pathlib import Path


def main(folder: str, *documents: str) -> None:
    """One module for each document; no formatter runs, and its garbage collector rests as ours does."""
    gc.disable()
    from datamodel_code_generator import generate
    from datamodel_code_generator.enums import DataModelType, InputFileType

    for index, document in enumerate(documents):
        generate(
            Path(document),
            input_file_type=InputFileType.OpenAPI,
            output=Path(folder) / f"models_{index}.py",
            output_model_type=DataModelType.PydanticV2BaseModel,
            formatters=[],
        )
    gc.freeze()


if __name__ == "__main__":
    main(*sys.argv[1:])
