package samenspel.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ProgramVersionTest {
    @Test
    void the_build_is_told_by_its_commit_and_that_commits_day() {
        assertEquals("Samenspel 1.0.0 (build 2ee84910, 2026-12-01)", ProgramVersion.told("Samenspel 1.0.0", "2ee84910,2026-12-01"));
    }

    @Test
    void a_build_of_more_than_its_commit_says_so() {
        assertEquals("Samenspel 1.0.0 (build 2ee84910 and changes, 2026-12-01)", ProgramVersion.told("Samenspel 1.0.0", "2ee84910+,2026-12-01"));
    }

    @Test
    void without_a_commit_the_version_stands_alone() {
        assertEquals("Samenspel 1.0.0", ProgramVersion.told("Samenspel 1.0.0", ""));
    }
}
