/// The place of a value in a custom resource: as the error names it, and as the message does.
struct SchemaPlace {
    let path: FieldPath
    /// Empty: the object itself.
    let name: String

    init() {
        self.path = FieldPath()
        self.name = ""
    }

    private init(_ name: String) {
        self.path = FieldPath(name)
        self.name = name
    }

    func child(_ name: String) -> SchemaPlace {
        SchemaPlace(self.name.isEmpty ? name : "\(self.name).\(name)")
    }

    /// An entry of a map, as expressions' errors name it.
    func key(_ key: String) -> SchemaPlace { SchemaPlace("\(self.name)[\(key)]") }

    /// A field beneath, by a path that begins with a dot or a bracket.
    func appending(_ path: String) -> FieldPath {
        FieldPath(self.name.isEmpty ? String(path.drop { $0 == "." }) : self.name + path)
    }

    func index(_ index: Int) -> SchemaPlace { SchemaPlace("\(self.name)[\(index)]") }
}
