/**
 * {@code conflicts.html}: what a maintainer opens after a refresh. It holds what presses, and loads the rest
 * from the files beside it ({@link org.portregistry.publish.report.ConflictsData}). It needs no network.
 *
 * <p>{@link org.portregistry.publish.report.ReportPage} holds what is shown, the templates in {@code src/main/jte/report}
 * how; they escape everything that they print, by where it stands.
 */
package org.portregistry.publish.report;
