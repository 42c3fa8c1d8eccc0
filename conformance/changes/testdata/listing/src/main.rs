//! Lists the public declarations of the Rust files that are named, one a line, by syn. White space is left out.

use quote::ToTokens;

fn text(tokens: impl ToTokens) -> String {
    let text = tokens.to_token_stream().to_string();
    text.split_whitespace().collect::<String>().replace(",>", ">").replace(",)", ")")
}

fn is_public(visibility: &syn::Visibility) -> bool {
    matches!(visibility, syn::Visibility::Public(_))
}

/// The attributes that callers see.
fn attributes(attributes: &[syn::Attribute], wanted: &[&str]) -> String {
    let mut all = String::new();
    for attribute in attributes {
        if wanted.iter().any(|name| attribute.path().is_ident(name)) {
            match &attribute.meta {
                syn::Meta::List(list) => all += &format!("#[{}({})]", text(&list.path), text(&list.tokens)),
                meta => all += &format!("#[{}]", text(meta.path())),
            }
        }
    }
    all
}

fn method(owner: &str, prefix: &str, attrs: &[syn::Attribute], sig: &syn::Signature) -> String {
    let must_use = if attributes(attrs, &["must_use"]).is_empty() { "" } else { "#[must_use]" };
    let generics = text(&sig.generics);
    let generics = if sig.generics.params.is_empty() { String::new() } else { generics };
    let inputs: Vec<String> = sig.inputs.iter().map(text).collect();
    let output = match &sig.output {
        syn::ReturnType::Default => String::new(),
        syn::ReturnType::Type(_, output) => format!("->{}", text(output)),
    };
    let clause = if owner.is_empty() { String::new() } else { text(&sig.generics.where_clause) };
    let is_async = if sig.asyncness.is_some() { "async" } else { "" };
    format!("{must_use}{prefix}{is_async}fn{owner}{}{generics}({}){output}{}", text(&sig.ident), inputs.join(","), clause.trim_end_matches(','))
}

fn item(item: &syn::Item, lines: &mut Vec<String>) {
    match item {
        syn::Item::Struct(it) if is_public(&it.vis) => {
            let name = it.ident.to_string();
            let fields = match &it.fields {
                syn::Fields::Unnamed(fields) => text(fields),
                _ => String::new(),
            };
            let attrs = attributes(&it.attrs, &["derive"]) + &attributes(&it.attrs, &["non_exhaustive"]);
            lines.push(format!("{attrs}pubstruct{name}{}{fields}", text(&it.generics)));
            if let syn::Fields::Named(fields) = &it.fields {
                for field in fields.named.iter().filter(|field| is_public(&field.vis)) {
                    lines.push(format!("{name}.{}:{}", text(&field.ident), text(&field.ty)));
                }
            }
        }
        syn::Item::Enum(it) if is_public(&it.vis) => {
            let name = it.ident.to_string();
            let attrs = attributes(&it.attrs, &["derive"]) + &attributes(&it.attrs, &["non_exhaustive"]);
            lines.push(format!("{attrs}pubenum{name}"));
            for variant in &it.variants {
                lines.push(format!("{name}::{}{}", variant.ident, text(&variant.fields)));
            }
        }
        syn::Item::Type(it) if is_public(&it.vis) => lines.push(format!("pubtype{}={}", it.ident, text(&it.ty))),
        syn::Item::Const(it) if is_public(&it.vis) => {
            let value = match &*it.expr {
                syn::Expr::Lit(value) => format!("={}", text(value)),
                _ => String::new(),
            };
            lines.push(format!("pubconst{}:{}{value}", it.ident, text(&it.ty)));
        }
        syn::Item::Fn(it) if is_public(&it.vis) => lines.push(method("", "pub", &it.attrs, &it.sig)),
        syn::Item::Trait(it) if is_public(&it.vis) => {
            lines.push(format!("pubtrait{}", it.ident));
            for member in &it.items {
                if let syn::TraitItem::Fn(it_fn) = member {
                    lines.push(method(&format!("{}::", it.ident), "", &it_fn.attrs, &it_fn.sig));
                }
            }
        }
        syn::Item::Impl(it) => {
            let owner = text(&it.self_ty);
            if let Some((_, path, _)) = &it.trait_ {
                let clause = text(&it.generics.where_clause);
                lines.push(format!("impl{}{}for{owner}", text(path), clause.trim_end_matches(',')));
                return;
            }
            for member in &it.items {
                if let syn::ImplItem::Fn(it_fn) = member {
                    if is_public(&it_fn.vis) {
                        lines.push(method(&format!("{owner}::"), "pub", &it_fn.attrs, &it_fn.sig));
                    }
                }
            }
        }
        _ => {}
    }
}

fn main() {
    for name in std::env::args().skip(1) {
        let source = std::fs::read_to_string(&name).expect(&name);
        let file = syn::parse_file(&source).expect(&name);
        let mut lines = Vec::new();
        for each in &file.items {
            item(each, &mut lines);
        }
        lines.sort();
        lines.dedup();
        println!("== {name}\n{}", lines.join("\n"));
    }
}
