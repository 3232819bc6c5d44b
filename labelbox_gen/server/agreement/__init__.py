"""How far two labels of one data row agree."""
