package org.portregistry.normalize.rank;

import org.portregistry.model.Basis;

/**
 * A row and its place among those of its port and transport.
 *
 * @param row the row
 * @param rank 1 for the preferred row, then counting
 * @param basis the rule that gave the rank
 */
public record RankedRow(Row row, int rank, Basis basis) {}
