extension String {
    /// The text as a cell of a Markdown table: nothing in it ends the cell, begins a tag or takes back an escape.
    var escapedForMarkdown: String {
        replacing("\\", with: "\\\\").replacing("|", with: "\\|").replacing("<", with: "\\<")
    }
}
