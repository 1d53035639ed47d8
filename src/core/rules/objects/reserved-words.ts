/**
 * Words that some device takes for something else than a name: keywords of nftables (its scanner's
 * own, read from nftables 1.0.6), built-in objects of FortiGate, PAN-OS and Cisco ASA, and names of
 * files that Windows keeps for itself.
 */
export const reservedWords: ReadonlySet<string> = new Set(
  `
accept add ah all any any4 any6 and arp as at audit auto bridge burst bypass byte bytes cgroup
chain chains chunk classid cmd code comp comment constant continue counter counters cpu create
cwr daddr daemon day days dccp debug default define delete desc describe destination destroy
devgroup device devices dh dnat dport drop dscp dup dynamic echo ecn elements ether ethernet
exists export eq esp expectation fib flags flow flowtable flush fwd ge get group gt hash header
helper host hour hours hoplimit hook icmp icmpv6 id identification igmp iif iifgroup iifname
iiftype import in inc include index inet input insert interval ip ip6 ipsec jhash jump kbyte
kbytes key l4proto last le length limit list log loop lt map maps mark masquerade mbyte mbytes
meta meter meters minute minutes missing mode monitor ne netdev network new next none not nth
numgen obj object obligatory offset oif oifgroup oifname oiftype on option or original osf out
output over packet packets performance pkttype policy ports position postrouting prerouting
priority protocol queue quota quotas random range ratelimit redefine redirect reject related
rename replace reply require reset return rt rule rules ruleset saddr sctp second seconds secmark
secmarks seq service services set sets size skgid skuid snaplen snat socket source sport stateless
symhash syn synproxy synproxys table tables tcp th tproxy trace type typeof udp udplite undefine
untracked until update ttl use user vlan vmap vtag week weeks window year zone xor
aux con nul prn permit deny application-default established exact
`
    .trim()
    .split(/\s+/),
)
