-- OCSF's Network Activity (class 4001) as JSON; for Parquet, as Amazon Security Lake has it, write USING parquet and no columns.
-- src_endpoint is the side that began only where the record says that this is known.
CREATE OR REPLACE TEMPORARY VIEW records (
  class_uid INT, activity_id INT, time BIGINT, start_time BIGINT, action_id INT, disposition_id INT, is_src_dst_assignment_known BOOLEAN,
  src_endpoint STRUCT<ip: STRING, port: INT>, dst_endpoint STRUCT<ip: STRING, port: INT>,
  connection_info STRUCT<protocol_num: INT, protocol_name: STRING, tcp_flags: INT>,
  traffic STRUCT<bytes: BIGINT, packets: BIGINT, bytes_in: BIGINT, bytes_out: BIGINT, packets_in: BIGINT, packets_out: BIGINT>,
  app_name STRING)
USING json OPTIONS (path '${flows.in}');
CREATE OR REPLACE TEMPORARY VIEW stated AS
SELECT *, coalesce(connection_info.protocol_num,
                   CASE lower(connection_info.protocol_name) WHEN 'tcp' THEN 6 WHEN 'udp' THEN 17 WHEN 'sctp' THEN 132
                        WHEN 'dccp' THEN 33 WHEN 'icmp' THEN 1 WHEN 'icmp6' THEN 58 WHEN 'ipv6-icmp' THEN 58 END) AS protocol
FROM records
WHERE class_uid = 4001;
CREATE OR REPLACE TEMPORARY VIEW flows AS
SELECT timestamp_millis(coalesce(start_time, time)) AS time,
       src_endpoint.ip AS src,
       dst_endpoint.ip AS dst,
       CASE WHEN protocol IN (6, 17, 33, 132) THEN src_endpoint.port END AS src_port,
       CASE WHEN protocol IN (6, 17, 33, 132) THEN dst_endpoint.port END AS dst_port,
       protocol,
       coalesce(traffic.bytes, traffic.bytes_in + traffic.bytes_out) AS bytes,
       coalesce(traffic.packets, traffic.packets_in + traffic.packets_out) AS packets,
       CASE WHEN protocol = 6 THEN connection_info.tcp_flags END AS tcp_flags,
       CASE WHEN is_src_dst_assignment_known THEN 'source' END AS initiator,
       CASE WHEN activity_id IN (4, 5) OR action_id = 2 OR disposition_id = 2 THEN false END AS answered,
       CAST(NULL AS STRING) AS application
FROM stated
