"""x"""
from ..resolver import Resolvers
RESOLVERS = Resolvers()
