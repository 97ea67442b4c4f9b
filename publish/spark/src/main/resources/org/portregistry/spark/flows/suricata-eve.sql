-- Suricata's eve.json, a record per line. Records of the type flow tell of a whole flow; their src is the side that began.
-- app_proto is what Suricata recognised on the wire; failed says that it did not.
CREATE OR REPLACE TEMPORARY VIEW records (
  event_type STRING, timestamp STRING, src_ip STRING, src_port INT, dest_ip STRING, dest_port INT, proto STRING,
  app_proto STRING,
  flow STRUCT<start: STRING, bytes_toserver: BIGINT, bytes_toclient: BIGINT, pkts_toserver: BIGINT, pkts_toclient: BIGINT>,
  tcp STRUCT<tcp_flags: STRING>)
USING json OPTIONS (path '${flows.in}');
CREATE OR REPLACE TEMPORARY VIEW stated AS
SELECT *, CASE upper(proto) WHEN 'TCP' THEN 6 WHEN 'UDP' THEN 17 WHEN 'SCTP' THEN 132 WHEN 'ICMP' THEN 1
                            WHEN 'IPV6-ICMP' THEN 58 WHEN 'DCCP' THEN 33 ELSE try_cast(proto AS INT) END AS protocol,
          CAST(conv(tcp.tcp_flags, 16, 10) AS INT) AS flags
FROM records
WHERE event_type = 'flow';
CREATE OR REPLACE TEMPORARY VIEW flows AS
SELECT try_cast(coalesce(flow.start, timestamp) AS TIMESTAMP) AS time,
       src_ip AS src,
       dest_ip AS dst,
       CASE WHEN protocol IN (6, 17, 33, 132) THEN src_port END AS src_port,
       CASE WHEN protocol IN (6, 17, 33, 132) THEN dest_port END AS dst_port,
       protocol,
       flow.bytes_toserver + flow.bytes_toclient AS bytes,
       flow.pkts_toserver + flow.pkts_toclient AS packets,
       CASE WHEN protocol = 6 THEN flags END AS tcp_flags,
       'source' AS initiator,
       flow.pkts_toclient > 0 AND NOT (protocol = 6 AND coalesce(flags, 0) & 4 = 4 AND flow.pkts_toclient = 1) AS answered,
       CASE WHEN app_proto NOT IN ('failed', 'unknown') THEN app_proto END AS application
FROM stated
