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

    func index(_ index: Int) -> SchemaPlace { SchemaPlace("\(self.name)[\(index)]") }
}
