    fn brackets(items: impl Iterator<Item = String>) -> String {
        let items: Vec<String> = items.collect();
        format!("[{}]", items.join(","))
    }
