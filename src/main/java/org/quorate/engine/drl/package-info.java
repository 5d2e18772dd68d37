/**
 * Rules of the user's own, written in DRL: found in a folder, checked, compiled once and kept. DRL is a program: it runs
 * with the rights of whoever runs this one, and nothing here is a sandbox.
 */
@NullMarked
package org.quorate.engine.drl;

import org.jspecify.annotations.NullMarked;
