"""GraphQL: documents, cost, execution, resolvers and responses."""
