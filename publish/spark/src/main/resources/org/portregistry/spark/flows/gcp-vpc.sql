-- Google Cloud's VPC flow logs as Cloud Logging exports them, one LogEntry per line. Numbers of 64 bits are texts there, and any
-- number may have a decimal point. A flow inside one network is reported by both of its ends, and stands here twice.
CREATE OR REPLACE TEMPORARY VIEW records (
  jsonPayload STRUCT<
    connection: STRUCT<src_ip: STRING, src_port: STRING, dest_ip: STRING, dest_port: STRING, protocol: STRING>,
    start_time: STRING, bytes_sent: STRING, packets_sent: STRING>)
USING json OPTIONS (path '${flows.in}');
CREATE OR REPLACE TEMPORARY VIEW stated AS
SELECT jsonPayload.connection.src_ip AS src,
       jsonPayload.connection.dest_ip AS dst,
       CAST(try_cast(jsonPayload.connection.src_port AS DOUBLE) AS INT) AS src_port,
       CAST(try_cast(jsonPayload.connection.dest_port AS DOUBLE) AS INT) AS dst_port,
       CAST(try_cast(jsonPayload.connection.protocol AS DOUBLE) AS INT) AS protocol,
       jsonPayload.*
FROM records;
CREATE OR REPLACE TEMPORARY VIEW flows AS
SELECT try_cast(start_time AS TIMESTAMP) AS time,
       src, dst,
       CASE WHEN protocol IN (6, 17, 33, 132) THEN src_port END AS src_port,
       CASE WHEN protocol IN (6, 17, 33, 132) THEN dst_port END AS dst_port,
       protocol,
       try_cast(bytes_sent AS BIGINT) AS bytes,
       try_cast(packets_sent AS BIGINT) AS packets,
       CAST(NULL AS INT) AS tcp_flags,
       CAST(NULL AS STRING) AS initiator,
       CAST(NULL AS BOOLEAN) AS answered,
       CAST(NULL AS STRING) AS application
FROM stated
WHERE src IS NOT NULL
