/**
 * Words that some device takes for something else than a name: keywords of nftables (its scanner's
 * own, read from nftables 1.0.6), built-in objects of FortiGate, PAN-OS and Cisco ASA, and names of
 * files that Windows keeps for itself.
 */
export const reservedWords: ReadonlySet<string> = new Set(
  `
accept add ah all and any any4 any6 arp as at audit auto bridge burst bypass byte bytes cgroup
chain chains chunk classid cmd code comment comp constant continue counter counters cpu create ct
cwr daddr daemon day days dccp debug default define delete desc describe destination destroy
devgroup device devices dh dnat dport drop dscp dst dup dynamic echo ecn element elements eq esp
ether ethernet exists expectation expires export exthdr fib flags flow flowtable flush frag fwd ge
get goto group gt handle hash hbh header helper hook hoplimit host hour hours ibriport ibrname
icmp icmpv6 id identification igmp iif iifgroup iifname iiftype import in inc include index inet
input insert interval ip ip6 ipsec jhash jump kbyte kbytes key l4proto last le length limit list
log loop lt map maps mark masquerade mbyte mbytes meta meter meters mh minute minutes missing mode
monitor ne netdev network new next nftrace none not notrack nth numgen obj object obligatory
obriport obrname offload offset oif oifgroup oifname oiftype on option or original osf out output
over packet packets performance pkttype policy ports position postrouting prerouting priority
protocol queue quota quotas random range ratelimit redefine redirect reject related rename replace
reply require reset return rt rt0 rt2 rtclassid rule rules ruleset saddr sctp secmark secmarks
second seconds seq service services set sets size skgid skuid snaplen snat socket source sport srh
stateless symhash syn synproxy synproxys table tables tcp th time timeout tproxy trace ttl type
typeof udp udplite undefine until untracked update use user vlan vmap vtag week weeks window xor
xt year zone
aux con nul prn permit deny application-default established exact
`
    .trim()
    .split(/\s+/),
)
