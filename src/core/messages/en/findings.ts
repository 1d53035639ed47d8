/** Doubtful choices: what is doubtful, why it matters, what to do. */
export const findings = {
  'findings.none': 'No findings',
  'findings.none-help': 'No choice of this deployment looks doubtful.',
  'findings.concerns': 'Concerns',
  'findings.hosts': (title: string) => `Hosts: ${title}`,
  'findings.more-hosts': (count: number) => `and ${count} more`,
  'findings.go-to-host': (host: string) => `Show ${host} in the Hosts tab`,
  'findings.show': 'Show',
  'findings.show-name': (title: string) => `Show where: ${title}`,
  'findings.apply': (option: string, value: string) => `Set “${option}” to ${value}`,
  'findings.apply-note':
    'This changes the deployment here; the product itself is set in its own console.',
  'unsettled-serves.title': 'Whom a server serves is not settled',
  'unsettled-serves.text': (text: string) => `Not every word of “${text}” names agents.`,
  'unsettled-serves.all':
    'Until this is settled, the server serves all agents, and the flows are wider than they may have to be. No link and no file holds these words.',
  'unsettled-serves.known':
    'Until this is settled, the server serves only the agents that are known. No link and no file holds these words.',
  'unsettled-serves.mend': 'Settle it in the table',
  'findings.documentation': 'Documentation',
  'findings.documentation-name': (title: string) => `Documentation: ${title} (new tab)`,

  'severity.warning': 'Warning',
  'severity.advice': 'Advice',
  'severity.note': 'Note',

  'finding.shared-port.title': 'Two services on one port of a host',
  'finding.shared-port.explanation':
    'Rows of the list with different protocols or services reach the same host on the same port. Only one of them can listen there.',
  'finding.shared-port.remedy': 'Give one of the services another port.',

  'finding.shared-address.title': 'Hosts with one address',
  'finding.shared-address.explanation':
    'Several hosts have the same address, or segments of like hosts overlap. A rule for one of them is then a rule for the others, too.',
  'finding.shared-address.remedy':
    'Correct the address of all but one. Where it is one machine with several roles, it can stay.',

  'finding.overlapping-segments.title': 'Segments of different zones overlap',
  'finding.overlapping-segments.explanation':
    'Addresses of one zone are addresses of another, too. A firewall between the zones cannot tell by the address on which side a host is.',
  'finding.overlapping-segments.remedy':
    'Give each zone networks of its own, or put the hosts into one zone.',

  'finding.unserved-agents.title': 'Agents without a Smart Protection source',
  'finding.unserved-agents.explanation':
    'Every standalone SPS serves other agents, and there is no other source. These agents have nowhere to send their queries.',
  'finding.unserved-agents.remedy':
    'Let one of the standalone SPS serve them, or add the integrated SPS as a source.',

  'finding.no-address.title': 'Hosts without an address',
  'finding.no-address.explanation':
    'Some hosts have an address, and these have none. Rules from or to them stay incomplete.',
  'finding.no-address.remedy': 'Add their addresses as soon as they are known.',

  'finding.remote-install-ended.title': 'Remote installation ended with build 14096',
  'finding.remote-install-ended.explanation':
    'Footnote ※4 of the list: remote installation of the agent was discontinued from build 14096 onwards. The flows of row C2 are therefore not shown.',
  'finding.remote-install-ended.remedy':
    'Switch remote installation off and install the agents another way.',
  'finding.remote-install-ended.consequence':
    'The flows stay as they are: row C2 is not opened from build 14096 on.',

  'finding.remote-install-unreachable.title': 'Remote installation of agents behind NAT',
  'finding.remote-install-unreachable.explanation':
    'Remote installation opens SMB from the server to the agents, but the agents are set to be unreachable from the server.',
  'finding.remote-install-unreachable.remedy':
    'Switch remote installation off, or make the agents reachable.',
  'finding.remote-install-unreachable.consequence':
    'Row C2, SMB from the server to the agents, is then not opened.',

  'finding.device-control-without-ad.title': 'Device control without Active Directory',
  'finding.device-control-without-ad.explanation':
    'Footnote ※3 of the list: row E14 is used when Active Directory integration is enabled and device control is in use. Without the integration the agents get no user information.',
  'finding.device-control-without-ad.remedy': 'Switch Active Directory on, or device control off.',
  'finding.device-control-without-ad.consequence':
    'Row E14 stays closed: the agents get no user information from a domain controller.',

  'finding.edge-must-follow.title': 'The Edge Relay Server must follow the changed server port',
  'finding.edge-must-follow.explanation':
    'The list prints 4343 for the relay’s connection to the server. With another server port the relay has to be set to it as well; that it follows is inferred.',
  'finding.edge-must-follow.remedy': 'Set the same port on the Edge Relay Server.',

  'finding.one-way-sign-on.title': 'No route for single sign-on from Apex Central',
  'finding.one-way-sign-on.explanation':
    'With one-way communication only the MCP agent connects. Row B1, which carries two-way communication and single sign-on, is not opened.',
  'finding.one-way-sign-on.remedy':
    'Choose two-way communication if administrators sign on to the server from Apex Central.',
  'finding.one-way-sign-on.consequence':
    'Row B1 is then opened: Apex Central must be able to reach the server.',

  'finding.well-known-agent-port.title': 'The agent port belongs to another service',
  'finding.well-known-agent-port.explanation':
    'Ports below 1024 and the registered ports of common services are often in use on a client or filtered on the way. An agent whose port is taken gets no updates, settings or commands.',
  'finding.well-known-agent-port.remedy': 'Choose a free port above 1023, such as 21112.',
  'finding.well-known-agent-port.consequence':
    'The agents must have the same port: it can be changed at new installation, and a server that was upgraded may have another one.',

  'finding.same-machine-ports.title': 'Apex Central and the server cannot share a machine',
  'finding.same-machine-ports.explanation':
    'Both would listen on the same port. On machines of their own this is no problem.',
  'finding.same-machine-ports.remedy':
    'Keep them on two machines, or use the virtual web site or other ports.',

  'finding.plain-http.title': 'Queries over plain HTTP',
  'finding.plain-http.explanation':
    'Smart scan or web reputation queries leave the agents unencrypted. HTTPS is safer, HTTP lighter. For web reputation the list prints HTTP only.',
  'finding.plain-http.remedy': 'Choose HTTPS for smart scan.',
  'finding.plain-http.consequence':
    'Smart scan queries over HTTP are then not opened. Web reputation stays on HTTP, as the list prints it.',
  'finding.plain-http.remedy-none':
    'Only web reputation is left, and the list has no HTTPS for it. Where plain HTTP is not wanted, switch web reputation by local servers off.',

  'finding.both-protocols.title': 'Both protocols open where one is enough',
  'finding.both-protocols.explanation':
    'The list prints HTTP and HTTPS for the same connection as alternatives. Opening both is more than is needed.',
  'finding.both-protocols.remedy': 'Choose HTTPS alone.',
  'finding.both-protocols.consequence-scan': 'Scan queries over HTTP are then not opened.',
  'finding.both-protocols.consequence':
    'HTTP is then not opened. At the medium security level of Apex Central, or where it is the source of updates, check first whether HTTP is still used.',
} as const
