#pragma once

namespace motcua::bench
{

/// What a stack takes at its peak, for more and more pages, each in a process of its own: the page
/// pool, texts of 300 words each, the PDF with its verification. The pages are small (75 dpi) and
/// nobody reads them: what is asked is what stays of each.
void printMemoryTable();

/// One line of it, in that process.
int measureMemory(int pages, bool keepsThumbnails);

} // namespace motcua::bench
