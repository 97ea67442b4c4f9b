// The site's own reader of queries, with an export at its end.
const portRegistry = {};
@query@
export const {parse, near, joined} = portRegistry;
