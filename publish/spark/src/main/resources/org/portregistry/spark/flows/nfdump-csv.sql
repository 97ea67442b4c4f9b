-- What nfdump -o csv prints, of nfdump 1.6 and of 1.7: the header line of each file names the columns. The summary at the end is
-- passed over. A record is one direction, or both where it has counts of the other (obyt, opkt). Which side began is not
-- known: the flags of TCP go before the weights of the registry.
CREATE OR REPLACE TEMPORARY VIEW lines USING text OPTIONS (path '${flows.in}');
CREATE OR REPLACE TEMPORARY VIEW records AS SELECT value, input_file_name() AS file FROM lines;
CREATE OR REPLACE TEMPORARY VIEW places AS
SELECT file,
       greatest(array_position(names, 'ts'), array_position(names, 'firstSeen')) - 1 AS ts,
       greatest(array_position(names, 'sa'), array_position(names, 'srcAddr')) - 1 AS sa,
       greatest(array_position(names, 'da'), array_position(names, 'dstAddr')) - 1 AS da,
       greatest(array_position(names, 'sp'), array_position(names, 'srcPort')) - 1 AS sp,
       greatest(array_position(names, 'dp'), array_position(names, 'dstPort')) - 1 AS dp,
       greatest(array_position(names, 'pr'), array_position(names, 'proto')) - 1 AS pr,
       greatest(array_position(names, 'flg'), array_position(names, 'flags')) - 1 AS flg,
       greatest(array_position(names, 'ibyt'), array_position(names, 'bytes')) - 1 AS ibyt,
       greatest(array_position(names, 'ipkt'), array_position(names, 'packets')) - 1 AS ipkt,
       array_position(names, 'obyt') - 1 AS obyt,
       array_position(names, 'opkt') - 1 AS opkt
FROM (SELECT file, transform(split(first(value), ','), name -> trim(name)) AS names
      FROM records WHERE value LIKE 'ts,%' OR value LIKE 'firstSeen,%' GROUP BY file);
CREATE OR REPLACE TEMPORARY VIEW stated AS
SELECT try_cast(get(cells, ts) AS TIMESTAMP) AS time,
       get(cells, sa) AS src,
       get(cells, da) AS dst,
       try_cast(get(cells, sp) AS INT) AS src_port,
       try_cast(get(cells, dp) AS INT) AS dst_port,
       CASE upper(get(cells, pr)) WHEN 'TCP' THEN 6 WHEN 'UDP' THEN 17 WHEN 'SCTP' THEN 132 WHEN 'DCCP' THEN 33
                                  WHEN 'ICMP' THEN 1 WHEN 'ICMP6' THEN 58 WHEN 'IPV6-ICMP' THEN 58
                                  ELSE try_cast(get(cells, pr) AS INT) END AS protocol,
       try_cast(get(cells, ibyt) AS BIGINT) + coalesce(try_cast(get(cells, obyt) AS BIGINT), 0) AS bytes,
       try_cast(get(cells, ipkt) AS BIGINT) + coalesce(try_cast(get(cells, opkt) AS BIGINT), 0) AS packets,
       upper(get(cells, flg)) AS flags
FROM (SELECT /*+ BROADCAST(places) */ transform(split(value, ','), cell -> trim(cell)) AS cells, places.*
      FROM records JOIN places ON records.file = places.file);
CREATE OR REPLACE TEMPORARY VIEW flagged AS
SELECT *, CASE WHEN protocol <> 6 OR flags IS NULL THEN NULL
               WHEN flags LIKE '0X%' THEN CAST(conv(substring(flags, 3), 16, 10) AS INT)
               ELSE if(flags LIKE '%F%', 1, 0) + if(flags LIKE '%S%', 2, 0) + if(flags LIKE '%R%', 4, 0)
                  + if(flags LIKE '%P%', 8, 0) + if(flags LIKE '%A%', 16, 0) + if(flags LIKE '%U%', 32, 0)
                  + if(flags LIKE '%E%', 64, 0) + if(flags LIKE '%C%', 128, 0) END AS tcp_flags
FROM stated;
CREATE OR REPLACE TEMPORARY VIEW flows AS
SELECT time, src, dst,
       CASE WHEN protocol IN (6, 17, 33, 132) THEN src_port END AS src_port,
       CASE WHEN protocol IN (6, 17, 33, 132) THEN dst_port END AS dst_port,
       protocol, bytes, packets, tcp_flags,
       CAST(NULL AS STRING) AS initiator,
       CASE WHEN tcp_flags & 16 = 0 THEN false END AS answered,
       CAST(NULL AS STRING) AS application
FROM flagged
WHERE time IS NOT NULL AND dst IS NOT NULL
