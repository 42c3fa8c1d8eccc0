/// What an entrypoint is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EntrypointKind {
    Agent,
    Artifact,
    Check,
    Command,
    Function,
    Generate,
    Shell,
    Up,
}

/// A function of the environment that a user calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entrypoint {
    /// The name as the engine has it; that of a function behind others has theirs in front, with dots between.
    pub name: &'static str,
    pub kind: EntrypointKind,
    pub description: &'static str,
    /// The file and line of the environment's source, empty where the engine doesn't tell.
    pub source: &'static str,
    /// The fields that carry it out, from the root on; none where it needs arguments.
    path: &'static [&'static str],
}

impl Entrypoint {
    /// Reports whether the entrypoint must be given arguments.
    pub fn needs_arguments(&self) -> bool {
        self.path.is_empty()
    }
}
