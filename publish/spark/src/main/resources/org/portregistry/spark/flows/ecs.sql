-- Records in the Elastic Common Schema, one per line, as Packetbeat, Filebeat and Logstash write them: nested, or with dots in the
-- names. Where a record names client and server, the side that began is the client.
CREATE OR REPLACE TEMPORARY VIEW records (
  `@timestamp` STRING,
  source STRUCT<ip: STRING, port: STRING, bytes: BIGINT, packets: BIGINT>,
  destination STRUCT<ip: STRING, port: STRING, bytes: BIGINT, packets: BIGINT>,
  client STRUCT<ip: STRING, port: STRING>,
  network STRUCT<iana_number: STRING, transport: STRING, protocol: STRING, bytes: BIGINT, packets: BIGINT>,
  event STRUCT<start: STRING, outcome: STRING, type: STRING>,
  `source.ip` STRING, `source.port` STRING, `source.bytes` BIGINT, `source.packets` BIGINT,
  `destination.ip` STRING, `destination.port` STRING, `destination.bytes` BIGINT, `destination.packets` BIGINT,
  `client.ip` STRING, `client.port` STRING,
  `network.iana_number` STRING, `network.transport` STRING, `network.protocol` STRING, `network.bytes` BIGINT,
  `network.packets` BIGINT, `event.start` STRING, `event.outcome` STRING, `event.type` STRING)
USING json OPTIONS (path '${flows.in}');
CREATE OR REPLACE TEMPORARY VIEW named AS
SELECT coalesce(event.start, `event.start`, `@timestamp`) AS time,
       coalesce(source.ip, `source.ip`) AS src,
       coalesce(destination.ip, `destination.ip`) AS dst,
       try_cast(coalesce(source.port, `source.port`) AS INT) AS src_port,
       try_cast(coalesce(destination.port, `destination.port`) AS INT) AS dst_port,
       coalesce(client.ip, `client.ip`) AS client,
       try_cast(coalesce(client.port, `client.port`) AS INT) AS client_port,
       coalesce(network.iana_number, `network.iana_number`) AS number,
       lower(coalesce(network.transport, `network.transport`)) AS transport,
       coalesce(network.protocol, `network.protocol`) AS application,
       coalesce(network.bytes, `network.bytes`) AS bytes,
       coalesce(network.packets, `network.packets`) AS packets,
       coalesce(source.bytes, `source.bytes`) AS source_bytes,
       coalesce(source.packets, `source.packets`) AS source_packets,
       coalesce(destination.bytes, `destination.bytes`) AS destination_bytes,
       coalesce(destination.packets, `destination.packets`) AS destination_packets,
       coalesce(event.type, `event.type`) AS type,
       coalesce(event.outcome, `event.outcome`) AS outcome
FROM records;
CREATE OR REPLACE TEMPORARY VIEW stated AS
SELECT *, coalesce(try_cast(number AS INT),
                   CASE transport WHEN 'tcp' THEN 6 WHEN 'udp' THEN 17 WHEN 'sctp' THEN 132 WHEN 'dccp' THEN 33
                        WHEN 'icmp' THEN 1 WHEN 'ipv6-icmp' THEN 58 END) AS protocol
FROM named
WHERE src IS NOT NULL;
CREATE OR REPLACE TEMPORARY VIEW flows AS
SELECT try_cast(time AS TIMESTAMP) AS time,
       src, dst,
       CASE WHEN protocol IN (6, 17, 33, 132) THEN src_port END AS src_port,
       CASE WHEN protocol IN (6, 17, 33, 132) THEN dst_port END AS dst_port,
       protocol,
       coalesce(bytes, source_bytes + coalesce(destination_bytes, 0)) AS bytes,
       coalesce(packets, source_packets + coalesce(destination_packets, 0)) AS packets,
       CAST(NULL AS INT) AS tcp_flags,
       CASE WHEN client = src AND client_port = src_port THEN 'source'
            WHEN client = dst AND client_port = dst_port THEN 'destination' END AS initiator,
       CASE WHEN type LIKE '%denied%' OR outcome = 'failure' THEN false
            WHEN destination_packets > 0 THEN true END AS answered,
       application
FROM stated
