-- What is observed on each port, in one scan of the flows: nothing of it tells of a single address. What nobody answered
-- is no server. The sketches of DataSketches merge, so no step of this holds the addresses themselves.
CACHE TABLE counted AS
SELECT server_port AS port,
       CASE protocol WHEN 6 THEN 'tcp' WHEN 17 THEN 'udp' WHEN 132 THEN 'sctp' WHEN 33 THEN 'dccp' END AS transport,
       hll_sketch_agg(server, 12) AS servers,
       hll_sketch_agg(network, 12) AS networks,
       size(collect_set(day)) AS days,
       min(day) AS first,
       max(day) AS last,
       count_if(method = 'service') AS by_service,
       count_if(method = 'syn') AS by_syn,
       count_if(method = 'flow') AS by_flow
FROM (SELECT server_port, protocol, server, method, to_date(time) AS day,
             CASE WHEN server LIKE '%.%' THEN substring_index(server, '.', 3) ELSE substring_index(server, ':', 3) END AS network
      FROM served
      WHERE server IS NOT NULL AND server_port IS NOT NULL AND time IS NOT NULL AND coalesce(answered, true))
GROUP BY server_port, protocol;
CREATE OR REPLACE TEMPORARY VIEW observed AS
SELECT port, transport,
       round(least(1, hll_sketch_estimate(servers) / hll_sketch_estimate(every_server)), 6) AS share,
       hll_sketch_estimate(servers) AS servers,
       hll_sketch_estimate(networks) AS networks,
       days, first, last,
       CASE greatest(by_service, by_syn, by_flow) WHEN by_service THEN 'service' WHEN by_syn THEN 'syn' ELSE 'flow' END AS method
FROM counted
JOIN (SELECT transport, hll_union_agg(servers) AS every_server FROM counted GROUP BY transport) USING (transport)
WHERE hll_sketch_estimate(servers) >= ${observed.min_servers} AND days >= ${observed.min_days}
ORDER BY port, transport
