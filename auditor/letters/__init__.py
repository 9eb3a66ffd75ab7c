"""Letters that use a right: drafts as values, their legal deadlines, and what still waits. Not legal advice."""
