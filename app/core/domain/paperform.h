#pragma once

namespace motcua::domain
{

/// In what form a paper is asked for, or was handed in (loại bản: bản chính, bản sao chứng thực,
/// bản chụp; TT 01/2018 form 01, regulation facts §1.3, §1.4, §2.3). The electronic one is what the
/// law takes as valid data or an e-certified copy (facts §2.6 C), not a scan made at this desk (A).
enum class PaperForm {
    Untold,     ///< of catalogues and dossiers that knew no more than the numbers
    Original,   ///< bản chính, to be kept
    Compared,   ///< a copy, with the original shown for comparison (đối chiếu)
    Certified,  ///< bản sao chứng thực, bản sao từ sổ gốc
    Plain,      ///< bản chụp
    Electronic, ///< bản điện tử, from VNeID or a data store
};

/// Does what was handed in do for what is asked for? What is untold is never too little. Where a
/// certified copy is asked for, a plain one with the original for comparison does (NĐ 23/2015 Art
/// 6), and valid electronic data does for all (NĐ 118/2025, facts §2.3).
[[nodiscard]] constexpr bool suffices(PaperForm asked, PaperForm given)
{
    const bool isCopy =
        given == PaperForm::Plain || given == PaperForm::Certified || given == PaperForm::Compared;
    switch (asked) {
    case PaperForm::Untold:
    case PaperForm::Plain:
    case PaperForm::Electronic: return true;
    case PaperForm::Original: return !isCopy;
    case PaperForm::Compared:
    case PaperForm::Certified: return given != PaperForm::Plain;
    }
    return true;
}

} // namespace motcua::domain
