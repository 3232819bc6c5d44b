"""From selections, inputs and enums to the classes of models."""
