/** The public pages that the product's facts come from, by the short names of its documents. */
export const sources = {
  list: 'https://success.trendmicro.com/ja-JP/solution/KA-0009594',
  'trusted-port':
    'https://docs.trendmicro.com/en-us/enterprise/officescan-120-server-online-help/glossary_001/trusted-port.aspx',
  unreachable:
    'https://docs.trendmicro.com/en-us/documentation/article/apex-one-service-pack-1-patch-3-server-online-help-unreachable-client-c',
  quarantine:
    'https://docs.trendmicro.com/en-us/documentation/article/trend-micro-apex-one-patch-3-online-help-scan_set_cmn_act_qua',
  'smart-protection-sources':
    'https://docs.trendmicro.com/ja-jp/documentation/article/trend-micro-apex-one-service-pack-1-patch-1-online-help-smart-protection-sou_002',
  'smart-scan':
    'https://docs.trendmicro.com/all/ent/officescan/v10.6/en-us/osce_10.6_olhsrv/ohelp/smart/mansser.htm',
  'web-reputation': 'https://success.trendmicro.com/en-US/solution/KA-0009285',
  'central-ports':
    'https://success.trendmicro.com/solution/1038211-communication-ports-in-control-manager-tmcm-apex-central',
  'central-security-level': 'https://success.trendmicro.com/ja-JP/solution/KA-0000761',
  'one-way':
    'https://docs.trendmicro.com/ja-jp/enterprise/control-manager-60/tmcm_about/understand_mcp/understand_mcp_part5.aspx',
  heartbeat:
    'https://docs.trendmicro.com/all/ent/endenc/v5.0/en-us/tmee_5.0p1_olh/mcp_heartbeat.html',
  edge: 'https://success.trendmicro.com/en-US/solution/KA-0009457',
  'ad-integration':
    'https://docs.trendmicro.com/en-us/documentation/article/trend-micro-apex-one-service-pack-1-patch-1-online-help-integrating-active-d',
  'firewall-policy':
    'https://docs.trendmicro.com/en-us/enterprise/trend-micro-apex-one-2019-server-online-help/protecting-trend_cli/using-the-product_sh/firewall-policies-an/firewall-policies/editing-the-firewall.aspx',
  'central-ports-ja': 'https://success.trendmicro.com/jp/solution/1096250',
  'update-source':
    'https://docs.trendmicro.com/ja-jp/documentation/article/trend-micro-apex-one-2019-server-online-help-osce-the-product_sho',
  'rpc-ports':
    'https://docs.redhat.com/zh-cn/documentation/Red_Hat_Enterprise_Linux/7/html/linux_domain_identity_authentication_and_policy_guide/ports',
} as const satisfies Record<string, string>

export type SourceId = keyof typeof sources
