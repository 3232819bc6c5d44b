"""Operations, variables and generated models."""
