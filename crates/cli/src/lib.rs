//! The command line of freespace, as a library over a list of subjects.
