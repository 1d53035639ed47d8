/** Walk-throughs: what happens in which order, a sentence a step. */
export const walkthroughs = {
  'walkthrough.agent-update': 'An agent gets an update',
  'walkthrough.agent-update.notify':
    'The server reaches the agent on its listening port: general communication.',
  'walkthrough.agent-update.fetch':
    'The agent fetches pattern updates from the server’s web site and checks that it is connected.',

  'walkthrough.off-premises-report': 'An off-premises agent reports',
  'walkthrough.off-premises-report.relay':
    'The off-premises agent opens a connection to the Edge Relay Server. The relay never connects to agents.',
  'walkthrough.off-premises-report.server':
    'The relay forwards to the server as a reverse proxy. The server never connects to the relay.',

  'walkthrough.central-policy': 'Apex Central pushes a policy',
  'walkthrough.central-policy.announce':
    'Two-way communication: Apex Central connects to the server’s console port to say that a command is waiting.',
  'walkthrough.central-policy.fetch':
    'The MCP agent on the server connects to Apex Central and fetches the command.',
  'walkthrough.central-policy.agents': 'The server reaches its agents: general communication.',
  'walkthrough.central-policy.heartbeat':
    'The MCP agent’s heartbeat tells Apex Central that the server is there.',

  'walkthrough.scan-query': 'A scan query',
  'walkthrough.scan-query.standalone':
    'The agent sends its smart scan query to the standalone Smart Protection Server; the help advises it as the primary source.',
  'walkthrough.scan-query.integrated':
    'The integrated SPS on the server answers smart scan queries; beside a standalone one the help advises it as backup.',
  'walkthrough.scan-query.reputation':
    'Web reputation queries go to the local sources over HTTP, on the ports printed for them.',

  'walkthrough.quarantine': 'Quarantine to a UNC path',
  'walkthrough.quarantine.copy':
    'The agent copies the quarantined file to the shared folder over SMB / NetBIOS.',

  'walkthrough.remote-install': 'Remote installation',
  'walkthrough.remote-install.push':
    'The server installs the agent on the client over SMB / NetBIOS.',
  'walkthrough.remote-install.join':
    'The new agent connects to the server’s web site: general communication.',
} as const
