/** Names whose capitals no rule gives. */
const names: Readonly<Record<string, string>> = {
  aws: 'AWS',
  grpc: 'gRPC',
  javascript: 'JavaScript',
  mongodb: 'MongoDB',
  mysql: 'MySQL',
  nginx: 'nginx',
  node: 'Node.js',
  postgresql: 'PostgreSQL',
  typescript: 'TypeScript',
};

/** What a stack is called: `mongodb` -> `MongoDB`, `kafka` -> `Kafka`. */
export function stackTitle(slug: string): string {
  return names[slug] ?? slug.slice(0, 1).toUpperCase() + slug.slice(1);
}
