<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Diski</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folda</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Chagua vyote</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Ongeza</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Punguza</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Folda haikupatikana.
Hakikisha jina la folda ni sahihi.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Faili haikupatikana.
Hakikisha jina la faili ni sahihi.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 tayari ipo.
Unataka kuibadilisha?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Chagua</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>F&amp;uta</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Angalia ndani ya:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Folda &amp;mpya</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Fungua</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Badilisha jina</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Hifadhi</translation>
    </message>
    <message>
        <source>'%1' is write protected.
Do you want to delete it anyway?</source>
        <translation>'%1' imelindwa dhidi ya kuandikwa.
Unataka kuifuta hata hivyo?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Faili zote (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>Una uhakika unataka kufuta '%1'?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Onyesha kwa maelezo</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Onyesha kama orodha</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Folda haikuweza kufutwa.</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Unda folda mpya</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Unda folda mpya</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Mwonekano wa maelezo</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Folda</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Folda:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Jina la faili:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Aina ya faili:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Tafuta folda</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Mbele</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Rudi nyuma</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Nenda mbele</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Nenda kwenye folda ya juu</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Orodha ya mahali na alamisho</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Mwonekano wa orodha</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Kompyuta hii</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Folda mpya</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Folda ya juu</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Mahali pa karibuni</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Hifadhi kama</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Onyesha </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Onyesha faili &amp;zilizofichwa</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Upau wa kando</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Kompyuta</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Tarehe ya kubadilishwa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukubwa</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Aina</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Nakili</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Bandika</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rudia</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Tendua</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kata</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chagua vyote</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Hapana</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ndiyo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Sawa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Chaguo &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Chaguo &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>C&amp;hapisha</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Kurasa zote</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Kurasa shufwa</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Faili ya kompyuta hii</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Kurasa witiri</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Chapisha</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Chapisha kwenye faili (PDF)</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Andika faili ya PDF</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>Panga kwa nakala</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Rangi</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Rangi</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Nakala</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Nakala:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Ukurasa huu</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Kuchapisha pande mbili</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Nyeusi na nyeupe</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Geuza upande mrefu</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Hapana</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Chaguo</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Mipangilio ya kuchapisha</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Kundi la kurasa:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Kurasa</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Kurasa kuanzia</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Chapisha zote</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Kurasa za kuchapisha</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Anza mwisho</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Kilichochaguliwa</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Geuza upande mfupi</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Andika kurasa ukizitenganisha kwa mkato; kwa mfululizo tumia kistari. Mfano: 3,5-7,9 huchapisha kurasa 3, 5, 6, 7 na 9.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hadi</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Jina:</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Mahali:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Faili ya kuandika:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Sifa</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Hakiki</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printa</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Aina:</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Chini kabisa</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Ukingo wa kushoto</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Ukurasa chini</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Ukurasa kushoto</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Ukurasa kulia</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Ukurasa juu</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Ukingo wa kulia</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Sogeza chini</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Sogeza hapa</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Sogeza kushoto</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Sogeza kulia</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Sogeza juu</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Juu kabisa</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Sogeza kushoto</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Sogeza kulia</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Nakili</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Bandika</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rudia</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Tendua</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Nakili anwani ya &amp;kiungo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kata</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chagua vyote</translation>
    </message>
</context>
<context>
    <name>smsdesk</name>
    <message>
        <source> A new message, paid for again.</source>
        <translation> Ujumbe mpya, unalipiwa tena.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> na </translation>
    </message>
    <message>
        <source> Trying again cannot help.</source>
        <translation> Kujaribu tena hakutasaidia.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts are low</source>
        <translation>
            <numerusform>Akaunti %Ln ina salio dogo</numerusform>
            <numerusform>Akaunti %Ln zina salio dogo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln ameongezwa</numerusform>
            <numerusform>%Ln wameongezwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered, and none that is wrong by a letter.</source>
        <translation>
            <numerusform>%Ln ilijibu, na hakuna iliyokosea hata herufi moja.</numerusform>
            <numerusform>%Ln zilijibu, na hakuna iliyokosea hata herufi moja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as they were</source>
        <translation>
            <numerusform>%Ln kama alivyokuwa</numerusform>
            <numerusform>%Ln kama walivyokuwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln amebadilishwa</numerusform>
            <numerusform>%Ln wamebadilishwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>Herufi %Ln</numerusform>
            <numerusform>Herufi %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters make this message cost {cost}.</source>
        <translation>
            <numerusform>Herufi %Ln inafanya ujumbe huu ugharimu {cost}.</numerusform>
            <numerusform>Herufi %Ln zinafanya ujumbe huu ugharimu {cost}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters, {most} is the most</source>
        <translation>
            <numerusform>Herufi %Ln, zisizidi {most}</numerusform>
            <numerusform>Herufi %Ln, zisizidi {most}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients</source>
        <translation>
            <numerusform>Mteja wa wakala %Ln</numerusform>
            <numerusform>Wateja wa wakala %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients and sub-users</source>
        <translation>
            <numerusform>Mteja au mtumiaji mdogo %Ln</numerusform>
            <numerusform>Wateja na watumiaji wadogo %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns are hidden in the file: {where}.</source>
        <translation>
            <numerusform>Safu %Ln imefichwa kwenye faili: {where}.</numerusform>
            <numerusform>Safu %Ln zimefichwa kwenye faili: {where}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>Mteja %Ln</numerusform>
            <numerusform>Wateja %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln did not answer</source>
        <translation>
            <numerusform>%Ln haikujibu</numerusform>
            <numerusform>%Ln hazikujibu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubles removed</source>
        <translation>
            <numerusform>Rudio %Ln limeondolewa</numerusform>
            <numerusform>Marudio %Ln yameondolewa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>Ingizo %Ln</numerusform>
            <numerusform>Maingizo %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer than last week</source>
        <translation>
            <numerusform>%Ln pungufu ya wiki iliyopita</numerusform>
            <numerusform>%Ln pungufu ya wiki iliyopita</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer than {then}</source>
        <translation>
            <numerusform>%Ln pungufu ya {then}</numerusform>
            <numerusform>%Ln pungufu ya {then}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups chosen</source>
        <translation>
            <numerusform>Kikundi %Ln kimechaguliwa</numerusform>
            <numerusform>Vikundi %Ln vimechaguliwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have</source>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden rows left out</source>
        <translation>
            <numerusform>Mstari %Ln uliofichwa umeachwa nje</numerusform>
            <numerusform>Mistari %Ln iliyofichwa imeachwa nje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>saa %Ln</numerusform>
            <numerusform>saa %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines, {m} entries</source>
        <translation>
            <numerusform>Mstari %Ln, maingizo {m}</numerusform>
            <numerusform>Mistari %Ln, maingizo {m}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln low</source>
        <translation>
            <numerusform>%Ln ndogo</numerusform>
            <numerusform>%Ln ndogo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>Ujumbe %Ln</numerusform>
            <numerusform>Jumbe %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are held.</source>
        <translation>
            <numerusform>Ujumbe %Ln umeshikiliwa.</numerusform>
            <numerusform>Jumbe %Ln zimeshikiliwa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are held. Go on with each batch in the Outbox.</source>
        <translation>
            <numerusform>Ujumbe %Ln umeshikiliwa. Endeleza kila fungu kwenye Kikasha toezi.</numerusform>
            <numerusform>Jumbe %Ln zimeshikiliwa. Endeleza kila fungu kwenye Kikasha toezi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages in the Outbox</source>
        <translation>
            <numerusform>Ujumbe %Ln katika Kikasha toezi</numerusform>
            <numerusform>Jumbe %Ln katika Kikasha toezi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages may or may not have gone out</source>
        <translation>
            <numerusform>Ujumbe %Ln huenda umetoka au haukutoka</numerusform>
            <numerusform>Jumbe %Ln huenda zimetoka au hazikutoka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages may or may not have gone out.</source>
        <translation>
            <numerusform>Ujumbe %Ln huenda umetoka au haukutoka.</numerusform>
            <numerusform>Jumbe %Ln huenda zimetoka au hazikutoka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages need {sms}</source>
        <translation>
            <numerusform>Ujumbe %Ln unahitaji {sms}</numerusform>
            <numerusform>Jumbe %Ln zinahitaji {sms}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages wait. What was on its way still gets its answer.</source>
        <translation>
            <numerusform>Ujumbe %Ln unasubiri. Uliokuwa njiani bado utapata jibu lake.</numerusform>
            <numerusform>Jumbe %Ln zinasubiri. Zilizokuwa njiani bado zitapata majibu yake.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages waited for {time}</source>
        <translation>
            <numerusform>Ujumbe %Ln ulisubiri kwa {time}</numerusform>
            <numerusform>Jumbe %Ln zilisubiri kwa {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>dakika %Ln</numerusform>
            <numerusform>dakika %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln zaidi</numerusform>
            <numerusform>%Ln zaidi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more come after these.</source>
        <translation>
            <numerusform>%Ln zaidi unafuata baada ya hizi.</numerusform>
            <numerusform>%Ln zaidi zinafuata baada ya hizi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than last week</source>
        <translation>
            <numerusform>%Ln zaidi ya wiki iliyopita</numerusform>
            <numerusform>%Ln zaidi ya wiki iliyopita</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than {then}</source>
        <translation>
            <numerusform>%Ln zaidi ya {then}</numerusform>
            <numerusform>%Ln zaidi ya {then}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names are there more than once; the likeliest doubles are shown first.</source>
        <translation>
            <numerusform>Jina %Ln limerudiwa; zinazoelekea kuwa za mtu mmoja huonyeshwa kwanza.</numerusform>
            <numerusform>Majina %Ln yamerudiwa; yanayoelekea kuwa ya mtu mmoja huonyeshwa kwanza.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need your decision</source>
        <translation>
            <numerusform>%Ln inahitaji uamuzi wako</numerusform>
            <numerusform>%Ln zinahitaji uamuzi wako</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln haikutumwa</numerusform>
            <numerusform>%Ln hazikutumwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers added to the opt-out list.</source>
        <translation>
            <numerusform>Namba %Ln imeongezwa kwenye orodha ya waliojiondoa.</numerusform>
            <numerusform>Namba %Ln zimeongezwa kwenye orodha ya waliojiondoa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers are from another country. Check that they belong on this list.</source>
        <translation>
            <numerusform>Namba %Ln ni ya nchi nyingine. Hakikisha ni ya orodha hii.</numerusform>
            <numerusform>Namba %Ln ni za nchi nyingine. Hakikisha ni za orodha hii.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these numbers got this text {when}.</source>
        <translation>
            <numerusform>Namba %Ln kati ya hizi ilipata maandishi haya {when}.</numerusform>
            <numerusform>Namba %Ln kati ya hizi zilipata maandishi haya {when}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all}</source>
        <translation>
            <numerusform>%Ln kati ya {all}</numerusform>
            <numerusform>%Ln kati ya {all}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} delivered.</source>
        <translation>
            <numerusform>%Ln kati ya {all} imefika.</numerusform>
            <numerusform>%Ln kati ya {all} zimefika.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} rows</source>
        <translation>
            <numerusform>Mstari %Ln kati ya {all}</numerusform>
            <numerusform>Mistari %Ln kati ya {all}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} sent.</source>
        <translation>
            <numerusform>%Ln kati ya {all} imetumwa.</numerusform>
            <numerusform>%Ln kati ya {all} zimetumwa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {known} known numbers have another name than before</source>
        <translation>
            <numerusform>Namba %Ln kati ya {known} zinazojulikana ina jina tofauti na la awali</numerusform>
            <numerusform>Namba %Ln kati ya {known} zinazojulikana zina majina tofauti na ya awali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total}</source>
        <translation>
            <numerusform>%Ln kati ya {total}</numerusform>
            <numerusform>%Ln kati ya {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} decided</source>
        <translation>
            <numerusform>%Ln kati ya {total} umeamuliwa</numerusform>
            <numerusform>%Ln kati ya {total} zimeamuliwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} delivered</source>
        <translation>
            <numerusform>%Ln kati ya {total} imefika</numerusform>
            <numerusform>%Ln kati ya {total} zimefika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} sent</source>
        <translation>
            <numerusform>%Ln kati ya {total} imetumwa</numerusform>
            <numerusform>%Ln kati ya {total} zimetumwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-outs</source>
        <translation>
            <numerusform>Aliyejiondoa %Ln</numerusform>
            <numerusform>Waliojiondoa %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opted-out people skipped</source>
        <translation>
            <numerusform>Mtu %Ln aliyejiondoa amerukwa</numerusform>
            <numerusform>Watu %Ln waliojiondoa wamerukwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>Mtu %Ln</numerusform>
            <numerusform>Watu %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in {country}</source>
        <translation>
            <numerusform>Mtu %Ln yuko {country}</numerusform>
            <numerusform>Watu %Ln wako {country}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are left out.</source>
        <translation>
            <numerusform>Mtu %Ln ameachwa nje.</numerusform>
            <numerusform>Watu %Ln wameachwa nje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people found</source>
        <translation>
            <numerusform>Mtu %Ln amepatikana</numerusform>
            <numerusform>Watu %Ln wamepatikana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people from {country}</source>
        <translation>
            <numerusform>Mtu %Ln kutoka {country}</numerusform>
            <numerusform>Watu %Ln kutoka {country}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people got this text</source>
        <translation>
            <numerusform>Mtu %Ln alipata maandishi haya</numerusform>
            <numerusform>Watu %Ln walipata maandishi haya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people in {country} would get it in the quiet hours</source>
        <translation>
            <numerusform>Mtu %Ln aliye {country} ataupata katika saa za utulivu</numerusform>
            <numerusform>Watu %Ln walio {country} wataupata katika saa za utulivu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem rows left out</source>
        <translation>
            <numerusform>Mstari %Ln wenye tatizo umeachwa nje</numerusform>
            <numerusform>Mistari %Ln yenye tatizo imeachwa nje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pushes to {account} did not carry its token, the last on {when}.</source>
        <translation>
            <numerusform>Taarifa %Ln kwenda {account} haikuwa na tokeni yake, ya mwisho {when}.</numerusform>
            <numerusform>Taarifa %Ln kwenda {account} hazikuwa na tokeni yake, ya mwisho {when}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies</source>
        <translation>
            <numerusform>Jibu %Ln</numerusform>
            <numerusform>Majibu %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>Mstari %Ln</numerusform>
            <numerusform>Mistari %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are filtered out in the file</source>
        <translation>
            <numerusform>Mstari %Ln umechujwa nje kwenye faili</numerusform>
            <numerusform>Mistari %Ln imechujwa nje kwenye faili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are hidden in the file</source>
        <translation>
            <numerusform>Mstari %Ln umefichwa kwenye faili</numerusform>
            <numerusform>Mistari %Ln imefichwa kwenye faili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are left out</source>
        <translation>
            <numerusform>Mstari %Ln umeachwa nje</numerusform>
            <numerusform>Mistari %Ln imeachwa nje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have a problem and will be left out</source>
        <translation>
            <numerusform>Mstari %Ln una tatizo na utaachwa nje</numerusform>
            <numerusform>Mistari %Ln ina tatizo na itaachwa nje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have no usable number</source>
        <translation>
            <numerusform>Mstari %Ln hauna namba inayofaa</numerusform>
            <numerusform>Mistari %Ln haina namba inayofaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows joined with another</source>
        <translation>
            <numerusform>Mstari %Ln umeunganishwa na mwingine</numerusform>
            <numerusform>Mistari %Ln imeunganishwa na mingine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were put right.</source>
        <translation>
            <numerusform>Mstari %Ln umerekebishwa.</numerusform>
            <numerusform>Mistari %Ln imerekebishwa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>sekunde %Ln</numerusform>
            <numerusform>sekunde %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent, no reports</source>
        <translation>
            <numerusform>%Ln imetumwa, bila ripoti</numerusform>
            <numerusform>%Ln zimetumwa, bila ripoti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS</source>
        <translation>
            <numerusform>SMS %Ln</numerusform>
            <numerusform>SMS %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS for each person</source>
        <translation>
            <numerusform>SMS %Ln kwa kila mtu</numerusform>
            <numerusform>SMS %Ln kwa kila mtu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS from {child}</source>
        <translation>
            <numerusform>SMS %Ln kutoka {child}</numerusform>
            <numerusform>SMS %Ln kutoka {child}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS to {child}</source>
        <translation>
            <numerusform>SMS %Ln kwenda {child}</numerusform>
            <numerusform>SMS %Ln kwenda {child}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts in the Inbox</source>
        <translation>
            <numerusform>Ujumbe %Ln katika Kikasha pokezi</numerusform>
            <numerusform>Jumbe %Ln katika Kikasha pokezi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to mend</source>
        <translation>
            <numerusform>Jambo %Ln la kurekebisha</numerusform>
            <numerusform>Mambo %Ln ya kurekebisha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>mara %Ln</numerusform>
            <numerusform>mara %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln top-ups</source>
        <translation>
            <numerusform>Ongezo %Ln la salio</numerusform>
            <numerusform>Maongezo %Ln ya salio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln top-ups have an unknown outcome.</source>
        <translation>
            <numerusform>Ongezo %Ln la salio lina matokeo yasiyojulikana.</numerusform>
            <numerusform>Maongezo %Ln ya salio yana matokeo yasiyojulikana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uncertain</source>
        <translation>
            <numerusform>%Ln haijulikani</numerusform>
            <numerusform>%Ln hazijulikani</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln haijasomwa</numerusform>
            <numerusform>%Ln hazijasomwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users</source>
        <translation>
            <numerusform>Mtumiaji %Ln</numerusform>
            <numerusform>Watumiaji %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln inasubiri</numerusform>
            <numerusform>%Ln zinasubiri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for their time</source>
        <translation>
            <numerusform>%Ln inasubiri muda wake</numerusform>
            <numerusform>%Ln zinasubiri muda wake</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting, paused</source>
        <translation>
            <numerusform>%Ln inasubiri, imesimamishwa</numerusform>
            <numerusform>%Ln zinasubiri, zimesimamishwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting, stopped</source>
        <translation>
            <numerusform>%Ln inasubiri, imekomeshwa</numerusform>
            <numerusform>%Ln zinasubiri, zimekomeshwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting; {compared}</source>
        <translation>
            <numerusform>%Ln inasubiri; {compared}</numerusform>
            <numerusform>%Ln zinasubiri; {compared}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>Onyo %Ln</numerusform>
            <numerusform>Maonyo %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln: {state}. {why}.</source>
        <translation>
            <numerusform>%Ln: {state}. {why}.</numerusform>
            <numerusform>%Ln: {state}. {why}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Akaunti</translation>
    </message>
    <message>
        <source>&amp;Answer with</source>
        <translation>&amp;Jibu kwa</translation>
    </message>
    <message>
        <source>&amp;Country of numbers without a country code</source>
        <translation>N&amp;chi ya namba zisizo na msimbo wa nchi</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Barua pepe</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>Jina la &amp;kwanza</translation>
    </message>
    <message>
        <source>&amp;Keyword</source>
        <translation>&amp;Neno</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>Jina la &amp;mwisho</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Jina</translation>
    </message>
    <message>
        <source>&amp;Name in smsdesk</source>
        <translation>&amp;Jina katika smsdesk</translation>
    </message>
    <message>
        <source>&amp;Names are in</source>
        <translation>&amp;Majina yako katika</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Namba</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Simu</translation>
    </message>
    <message>
        <source>&amp;Public address of this desk</source>
        <translation>&amp;Anwani ya wavuti ya umma ya dawati hili</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Huduma</translation>
    </message>
    <message>
        <source>&amp;Service id</source>
        <translation>&amp;Kitambulisho cha huduma</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>Ijari&amp;bu</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Jina la m&amp;tumiaji</translation>
    </message>
    <message>
        <source>, done</source>
        <translation>, imekamilika</translation>
    </message>
    <message>
        <source>, now</source>
        <translation>, sasa</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>Miezi 12</translation>
    </message>
    <message>
        <source>2 to {most} SMS</source>
        <translation>SMS 2 hadi {most}</translation>
    </message>
    <message>
        <source>24 months</source>
        <translation>Miezi 24</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>Miezi 3</translation>
    </message>
    <message>
        <source>36 months</source>
        <translation>Miezi 36</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>Miezi 6</translation>
    </message>
    <message>
        <source>`smsdesk jobs` lists them.</source>
        <translation>`smsdesk jobs` huyaorodhesha.</translation>
    </message>
    <message>
        <source>`smsdesk messages` lists them.</source>
        <translation>`smsdesk messages` huziorodhesha.</translation>
    </message>
    <message>
        <source>A backup is being made; it is not there when smsdesk closes now.</source>
        <translation>Nakala rudufu inatengenezwa; haitakuwepo smsdesk ikifungwa sasa.</translation>
    </message>
    <message>
        <source>A brace at character {position} of the text has no partner.</source>
        <translation>Mabano kwenye herufi ya {position} ya maandishi hayana mwenzake.</translation>
    </message>
    <message>
        <source>a data file of another program (JSON)</source>
        <translation>faili ya data ya programu nyingine (JSON)</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>hifadhidata</translation>
    </message>
    <message>
        <source>A date, no number</source>
        <translation>Tarehe, si namba</translation>
    </message>
    <message>
        <source>A digit is missing</source>
        <translation>Tarakimu moja inakosekana</translation>
    </message>
    <message>
        <source>a file is in its place</source>
        <translation>kuna faili mahali pake</translation>
    </message>
    <message>
        <source>a file of another program</source>
        <translation>faili ya programu nyingine</translation>
    </message>
    <message>
        <source>A firewall cannot be seen from inside. Port {port} (TCP) has to be open for incoming connections.</source>
        <translation>Ngome ya mtandao haionekani kutoka ndani. Mlango {port} (TCP) lazima uwe wazi kwa miunganisho inayoingia.</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>folda</translation>
    </message>
    <message>
        <source>A group cannot be called {name!r}.</source>
        <translation>Kikundi hakiwezi kuitwa {name!r}.</translation>
    </message>
    <message>
        <source>a job that waits</source>
        <translation>fungu linalosubiri</translation>
    </message>
    <message>
        <source>a job that waits or is being sent</source>
        <translation>fungu linalosubiri au linalotumwa</translation>
    </message>
    <message>
        <source>A landline gets no SMS</source>
        <translation>Simu ya mezani haipokei SMS</translation>
    </message>
    <message>
        <source>A message has one list. What came with it was not opened.</source>
        <translation>Ujumbe una orodha moja. Zilizokuja pamoja nayo hazikufunguliwa.</translation>
    </message>
    <message>
        <source>A new message with the same text. It is paid for again: {sms}.</source>
        <translation>Ujumbe mpya wenye maandishi yale yale. Utalipiwa tena: {sms}.</translation>
    </message>
    <message>
        <source>A number gets {equal} equal or {any} different messages an hour there, and not one more</source>
        <translation>Namba hupata jumbe {equal} zinazofanana au {any} tofauti kwa saa huko, si zaidi</translation>
    </message>
    <message>
        <source>A number, 0 or more</source>
        <translation>Namba, 0 au zaidi</translation>
    </message>
    <message>
        <source>a packed file</source>
        <translation>faili iliyobanwa</translation>
    </message>
    <message>
        <source>a password does not belong into it</source>
        <translation>nenosiri halipaswi kuwa ndani yake</translation>
    </message>
    <message>
        <source>a paused job</source>
        <translation>fungu lililosimamishwa</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>hati ya PDF</translation>
    </message>
    <message>
        <source>A PEM file that only you can read</source>
        <translation>Faili ya PEM ambayo ni wewe tu unayeweza kuisoma</translation>
    </message>
    <message>
        <source>A PEM file, where the receiver itself is to speak https</source>
        <translation>Faili ya PEM, pale kipokezi chenyewe kinapotumia https</translation>
    </message>
    <message>
        <source>A person answers</source>
        <translation>Mtu hujibu</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>picha</translation>
    </message>
    <message>
        <source>a pipe or a device</source>
        <translation>bomba au kifaa</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>programu</translation>
    </message>
    <message>
        <source>A receiver of this desk runs already: {who}.</source>
        <translation>Kipokezi cha dawati hili tayari kinafanya kazi: {who}.</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>kanuni</translation>
    </message>
    <message>
        <source>A rule answers by itself whoever writes its word. Without rules a person answers.</source>
        <translation>Kanuni humjibu yenyewe anayeandika neno lake. Pasipo kanuni mtu hujibu.</translation>
    </message>
    <message>
        <source>A statement tells what moved on an account.</source>
        <translation>Taarifa huonyesha kilichohama kwenye akaunti.</translation>
    </message>
    <message>
        <source>A test was not stored once</source>
        <translation>Jaribio halikuhifadhiwa mara moja</translation>
    </message>
    <message>
        <source>A test was stored</source>
        <translation>Jaribio lilihifadhiwa</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>hati ya maandishi</translation>
    </message>
    <message>
        <source>A top-up of {child} has no known outcome yet.</source>
        <translation>Matokeo ya ongezo la salio la {child} bado hayajulikani.</translation>
    </message>
    <message>
        <source>A total, no person</source>
        <translation>Jumla, si mtu</translation>
    </message>
    <message>
        <source>a user name with a colon cannot sign in</source>
        <translation>jina la mtumiaji lenye nukta mbili haliwezi kuingia</translation>
    </message>
    <message>
        <source>A value for the text is missing</source>
        <translation>Thamani ya maandishi inakosekana</translation>
    </message>
    <message>
        <source>A verified copy of the desk could not be made: {detail}.</source>
        <translation>Nakala iliyothibitishwa ya dawati haikuweza kutengenezwa: {detail}.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>ukurasa wa wavuti</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Kuhusu</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln days left</source>
        <translation>
            <numerusform>Imebaki takriban siku %Ln</numerusform>
            <numerusform>Zimebaki takriban siku %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>About {time} at {n} messages a second</source>
        <translation>Takriban {time} kwa jumbe {n} kwa sekunde</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>imebaki takriban {time}</translation>
    </message>
    <message>
        <source>about {time} of sending left</source>
        <translation>imebaki takriban {time} ya kutuma</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Imekubaliwa</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akaunti</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akaunti</translation>
    </message>
    <message>
        <source>Accounts count in units of their own, so what was spent is not added up.</source>
        <translation>Akaunti huhesabu kwa vizio vyake, kwa hiyo matumizi hayajumlishwi.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ongeza</translation>
    </message>
    <message>
        <source>Add --yes to say that it may be sent.</source>
        <translation>Ongeza --yes kusema kwamba inaweza kutumwa.</translation>
    </message>
    <message>
        <source>Add --yes to say that they may be moved.</source>
        <translation>Ongeza --yes kusema kwamba zinaweza kuhamishwa.</translation>
    </message>
    <message>
        <source>Add a certificate, or a proxy that has one.</source>
        <translation>Ongeza cheti, au proksi yenye cheti.</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Ongeza mteja</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Ongeza sehemu</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ongeza mtu</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ongeza kanuni</translation>
    </message>
    <message>
        <source>Add a {title} customer</source>
        <translation>Ongeza mteja wa {title}</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ongeza akaunti</translation>
    </message>
    <message>
        <source>Add an account of one that does.</source>
        <translation>Ongeza akaunti ya anayepiga.</translation>
    </message>
    <message>
        <source>Add it again, or write a new message from another account.</source>
        <translation>Iongeze tena, au andika ujumbe mpya kutoka akaunti nyingine.</translation>
    </message>
    <message>
        <source>Add or remove them in the provider's own portal, then read the list again.</source>
        <translation>Ziongeze au ziondoe kwenye tovuti ya mtoa huduma mwenyewe, kisha soma orodha tena.</translation>
    </message>
    <message>
        <source>Add SMS</source>
        <translation>Ongeza SMS</translation>
    </message>
    <message>
        <source>Add the account that you send from, and its balance appears here.</source>
        <translation>Ongeza akaunti unayotumia kutuma, na salio lake litaonekana hapa.</translation>
    </message>
    <message>
        <source>Add the customer</source>
        <translation>Ongeza mteja</translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation>Ongeza kwenye anwani</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>Ongeza kwenye kikundi</translation>
    </message>
    <message>
        <source>Add your account</source>
        <translation>Ongeza akaunti yako</translation>
    </message>
    <message>
        <source>Add {moved} to {child}</source>
        <translation>Ongeza {moved} kwa {child}</translation>
    </message>
    <message>
        <source>Add {title} customer</source>
        <translation>Ongeza mteja wa {title}</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln</source>
        <translation>
            <numerusform>Imeongezwa %Ln</numerusform>
            <numerusform>Zimeongezwa %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Anwani ya wavuti ya proksi</translation>
    </message>
    <message>
        <source>Addresses for your providers, reachability, and a test of the whole way.</source>
        <translation>Anwani za wavuti kwa watoa huduma wako, jinsi kinavyofikiwa, na jaribio la njia nzima.</translation>
    </message>
    <message>
        <source>Addresses or networks, commas between, such as 196.25.0.0/16; reports from elsewhere are turned away. Leave it empty unless your provider names them.</source>
        <translation>Anwani za wavuti au mitandao, ikitengwa kwa koma, kama 196.25.0.0/16; ripoti kutoka kwingine hukataliwa. Acha wazi isipokuwa mtoa huduma wako amezitaja.</translation>
    </message>
    <message>
        <source>Addresses that reports come from</source>
        <translation>Anwani za wavuti ambako ripoti hutoka</translation>
    </message>
    <message>
        <source>Addresses to give to your providers</source>
        <translation>Anwani za wavuti za kuwapa watoa huduma wako</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Aljeria</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Zote</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Akaunti zote</translation>
    </message>
    <message>
        <source>All checked {when}</source>
        <translation>Yote yalikaguliwa {when}</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Faili zote (*)</translation>
    </message>
    <message>
        <source>All keywords</source>
        <translation>Maneno yote</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Jumbe zote</translation>
    </message>
    <message numerus="yes">
        <source>All messages, %Ln</source>
        <translation>
            <numerusform>Jumbe zote, %Ln</numerusform>
            <numerusform>Jumbe zote, %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is deleted when you close it</source>
        <translation>Yote hufutwa unapoyafunga</translation>
    </message>
    <message>
        <source>All of it left this computer</source>
        <translation>Wote ulitoka kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>All others checked {when}</source>
        <translation>Mengine yote yalikaguliwa {when}</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Zote zimesomwa</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Sawa</translation>
    </message>
    <message>
        <source>All sending is stopped.</source>
        <translation>Utumaji wote umesimamishwa.</translation>
    </message>
    <message>
        <source>All short codes</source>
        <translation>Namba fupi zote</translation>
    </message>
    <message>
        <source>Also after this window is closed, until the computer is shut down</source>
        <translation>Hata baada ya dirisha hili kufungwa, hadi kompyuta izimwe</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Idadi</translation>
    </message>
    <message>
        <source>An account with a provider is what messages go out from.</source>
        <translation>Jumbe hutumwa kutoka akaunti ya mtoa huduma.</translation>
    </message>
    <message>
        <source>an account without a name</source>
        <translation>akaunti isiyo na jina</translation>
    </message>
    <message>
        <source>An address is not served</source>
        <translation>Kuna anwani ya wavuti isiyohudumiwa</translation>
    </message>
    <message>
        <source>An answer is not what its provider wants</source>
        <translation>Kuna jibu ambalo si lile mtoa huduma wake anataka</translation>
    </message>
    <message>
        <source>an API key has letters, digits and signs only</source>
        <translation>ufunguo wa API una herufi, tarakimu na alama tu</translation>
    </message>
    <message>
        <source>An earlier change of {name} has no known outcome. Nothing more is moved before it is settled.</source>
        <translation>Badiliko la awali la {name} halina matokeo yanayojulikana. Hakuna kitakachohamishwa kabla halijatatuliwa.</translation>
    </message>
    <message>
        <source>An earlier top-up of {child} ({credits} SMS, {when}) has no known outcome yet.</source>
        <translation>Matokeo ya ongezo la salio la awali la {child} (SMS {credits}, {when}) bado hayajulikani.</translation>
    </message>
    <message>
        <source>An earlier transfer for {child} ({moved}, {when}) has no known outcome.</source>
        <translation>Uhamisho wa awali wa {child} ({moved}, {when}) hauna matokeo yanayojulikana.</translation>
    </message>
    <message>
        <source>An Excel or CSV file with one person in each row. It stays on this computer.</source>
        <translation>Faili ya Excel au CSV yenye mtu mmoja katika kila mstari. Hubaki kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>kitabu cha Excel</translation>
    </message>
    <message>
        <source>an Excel workbook with another name</source>
        <translation>kitabu cha Excel chenye jina jingine</translation>
    </message>
    <message>
        <source>an old Excel workbook</source>
        <translation>kitabu cha zamani cha Excel</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>na %Ln zaidi</numerusform>
            <numerusform>na %Ln zaidi</numerusform>
        </translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>Huduma nyingine</translation>
    </message>
    <message>
        <source>Another smsdesk is at work on this desk ({who}).</source>
        <translation>smsdesk nyingine inatumia dawati hili ({who}).</translation>
    </message>
    <message>
        <source>Another smsdesk is at work on this desk.</source>
        <translation>smsdesk nyingine inatumia dawati hili.</translation>
    </message>
    <message>
        <source>Another smsdesk is moving SMS between accounts at this moment.</source>
        <translation>smsdesk nyingine inahamisha SMS kati ya akaunti wakati huu.</translation>
    </message>
    <message>
        <source>Another smsdesk kept the desk's data for too long.</source>
        <translation>smsdesk nyingine imeshikilia data kwa muda mrefu mno.</translation>
    </message>
    <message>
        <source>Another top-up of {child} was made while this one waited.</source>
        <translation>Ongezo jingine la salio la {child} lilifanywa wakati hili likisubiri.</translation>
    </message>
    <message>
        <source>Another top-up, or a message, of {account} has no known outcome either, so its balance says nothing. Settle that first, or ask {title}.</source>
        <translation>Ongezo jingine la salio, au ujumbe, wa {account} pia una matokeo yasiyojulikana, kwa hiyo salio lake halisemi chochote. Tatua hilo kwanza, au uliza {title}.</translation>
    </message>
    <message>
        <source>Answer after {n} seconds</source>
        <translation>Jibu baada ya sekunde {n}</translation>
    </message>
    <message>
        <source>Answer number {n}</source>
        <translation>Jibu la {n}</translation>
    </message>
    <message>
        <source>Answer with</source>
        <translation>Jibu kwa</translation>
    </message>
    <message>
        <source>Answer within the time that the network allows after a person has written.</source>
        <translation>Jibu ndani ya muda ambao mtandao huruhusu baada ya mtu kuandika.</translation>
    </message>
    <message>
        <source>Answered in {n} s.</source>
        <translation>Ilijibu kwa sekunde {n}.</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>Maandishi yoyote</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Ufunguo wa API</translation>
    </message>
    <message>
        <source>As a message of its own</source>
        <translation>Kama ujumbe wa peke yake</translation>
    </message>
    <message>
        <source>As fast as {provider} takes it</source>
        <translation>Kwa kasi ambayo {provider} hupokea</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Kama ilivyokuwa</translation>
    </message>
    <message>
        <source>As it was, it is kept beside it as {file}.</source>
        <translation>Jinsi lilivyokuwa, limehifadhiwa kando yake kama {file}.</translation>
    </message>
    <message>
        <source>as many as last week</source>
        <translation>sawa na wiki iliyopita</translation>
    </message>
    <message>
        <source>as many as {then}</source>
        <translation>sawa na {then}</translation>
    </message>
    <message>
        <source>As soon as you confirm</source>
        <translation>Mara ukithibitisha</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kama mfumo</translation>
    </message>
    <message>
        <source>As {title}, from {account}. Look in the Outbox whether it is meant again</source>
        <translation>Kama {title}, kutoka {account}. Angalia katika Kikasha toezi kama inakusudiwa tena</translation>
    </message>
    <message>
        <source>Ask me to type the client's name</source>
        <translation>Niombe kuandika jina la mteja</translation>
    </message>
    <message>
        <source>Ask me to type the number of people</source>
        <translation>Niombe kuandika idadi ya watu</translation>
    </message>
    <message>
        <source>Ask Mspace to allow it.</source>
        <translation>Omba Mspace iruhusu.</translation>
    </message>
    <message>
        <source>Ask Nextbyte to lift the limit of the test account.</source>
        <translation>Omba Nextbyte iondoe kikomo cha akaunti ya majaribio.</translation>
    </message>
    <message>
        <source>Ask Nextbyte whether the network can be reached.</source>
        <translation>Uliza Nextbyte kama mtandao unaweza kufikiwa.</translation>
    </message>
    <message>
        <source>Ask Nextbyte which list it is on.</source>
        <translation>Uliza Nextbyte iko kwenye orodha ipi.</translation>
    </message>
    <message>
        <source>Ask Nextbyte why before you send again.</source>
        <translation>Uliza Nextbyte kwa nini kabla ya kutuma tena.</translation>
    </message>
    <message>
        <source>Ask the person to call the network.</source>
        <translation>Mwombe mtu huyo aupigie mtandao wake simu.</translation>
    </message>
    <message>
        <source>Ask the person, if it matters.</source>
        <translation>Mwulize mtu huyo, ikiwa ni muhimu.</translation>
    </message>
    <message>
        <source>Ask the provider to allow it for your account.</source>
        <translation>Mwombe mtoa huduma aruhusu hili kwa akaunti yako.</translation>
    </message>
    <message>
        <source>Ask the provider to open the network for your account.</source>
        <translation>Mwombe mtoa huduma aifungulie akaunti yako mtandao huu.</translation>
    </message>
    <message>
        <source>Ask the provider to register the sender name with the network.</source>
        <translation>Mwombe mtoa huduma asajili jina la mtumaji kwenye mtandao.</translation>
    </message>
    <message>
        <source>Ask {title}</source>
        <translation>Uliza {title}</translation>
    </message>
    <message>
        <source>ask {title}</source>
        <translation>uliza {title}</translation>
    </message>
    <message>
        <source>Asked for by {name}</source>
        <translation>Uliombwa na {name}</translation>
    </message>
    <message>
        <source>At most so many; empty for no limit.</source>
        <translation>Zisizidi idadi hii; acha wazi pasipo kikomo.</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>Jibu la moja kwa moja</translation>
    </message>
    <message>
        <source>Automatic reply, {word} {time}</source>
        <translation>Jibu la moja kwa moja, {word} {time}</translation>
    </message>
    <message>
        <source>Automatic reply: {word}</source>
        <translation>Jibu la moja kwa moja: {word}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Nakala rudufu</translation>
    </message>
    <message>
        <source>Backup and data</source>
        <translation>Nakala rudufu na data</translation>
    </message>
    <message>
        <source>Backups of smsdesk (*.db *.backup *.db.before-*)</source>
        <translation>Nakala rudufu za smsdesk (*.db *.backup *.db.before-*)</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Salio</translation>
    </message>
    <message>
        <source>Balance after sending</source>
        <translation>Salio baada ya kutuma</translation>
    </message>
    <message>
        <source>Balance is not known</source>
        <translation>Salio halijulikani</translation>
    </message>
    <message>
        <source>Balance not known</source>
        <translation>Salio halijulikani</translation>
    </message>
    <message>
        <source>Balance that smsdesk began with</source>
        <translation>Salio ambalo smsdesk ilianza nalo</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Salio</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Pau</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Fungu</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Mafungu</translation>
    </message>
    <message>
        <source>Being handed over</source>
        <translation>Unakabidhiwa</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Ubelgiji</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>Both balances are read and written down.</source>
        <translation>Salio zote mbili zimesomwa na kuandikwa.</translation>
    </message>
    <message>
        <source>Both balances are read; nothing has left yet.</source>
        <translation>Salio zote mbili zimesomwa; bado hakuna kilichotoka.</translation>
    </message>
    <message>
        <source>Both balances are what they were, as they are when no SMS were moved.</source>
        <translation>Salio zote mbili ziko kama zilivyokuwa, kama inavyokuwa SMS zisipohamishwa.</translation>
    </message>
    <message>
        <source>Both balances moved by {credits}, as they do when the SMS are moved.</source>
        <translation>Salio zote mbili zilibadilika kwa {credits}, kama inavyokuwa SMS zinapohamishwa.</translation>
    </message>
    <message>
        <source>Both sides are booked; the books show it as done.</source>
        <translation>Pande zote mbili zinaandikwa; daftari litaonyesha imefanyika.</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <source>bought or moved outside smsdesk</source>
        <translation>zilinunuliwa au kuhamishwa nje ya smsdesk</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brazili</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Rejesha</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Bukini Faso</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Buy credit from the provider, then continue the batch.</source>
        <translation>Nunua salio kwa mtoa huduma, kisha endeleza fungu.</translation>
    </message>
    <message>
        <source>Buy credit from the provider, then send again.</source>
        <translation>Nunua salio kwa mtoa huduma, kisha tuma tena.</translation>
    </message>
    <message>
        <source>Buy credit: that makes the old credit usable again.</source>
        <translation>Nunua salio: hilo hufanya salio la zamani litumike tena.</translation>
    </message>
    <message>
        <source>Buy more</source>
        <translation>Nunua zaidi</translation>
    </message>
    <message>
        <source>Buy more for {name}</source>
        <translation>Nunua zaidi kwa {name}</translation>
    </message>
    <message>
        <source>Buy more, then start again.</source>
        <translation>Nunua zaidi, kisha anza tena.</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>kwa mkono</translation>
    </message>
    <message>
        <source>By {name}</source>
        <translation>Na {name}</translation>
    </message>
    <message>
        <source>Call Mspace.</source>
        <translation>Pigia Mspace simu.</translation>
    </message>
    <message>
        <source>Call {title}, {phone}</source>
        <translation>Pigia {title} simu, {phone}</translation>
    </message>
    <message>
        <source>call {title}, {phone}</source>
        <translation>pigia {title} simu, {phone}</translation>
    </message>
    <message>
        <source>Call {title}: {number}.</source>
        <translation>Piga simu {title}: {number}.</translation>
    </message>
    <message>
        <source>Call {title}; their number stands on your contract or invoice.</source>
        <translation>Piga simu {title}; namba yao iko kwenye mkataba au ankara yako.</translation>
    </message>
    <message>
        <source>Came in through</source>
        <translation>Iliingia kupitia</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kameruni</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Cancel or settle them first.</source>
        <translation>Kwanza zighairi au zitatue.</translation>
    </message>
    <message>
        <source>Cancel the batch</source>
        <translation>Ghairi fungu</translation>
    </message>
    <message>
        <source>Cancel what is not wanted any more, then go on.</source>
        <translation>Ghairi kisichotakiwa tena, kisha endelea.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Imeghairiwa</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>zimeghairiwa</translation>
    </message>
    <message>
        <source>cancelled {when}</source>
        <translation>lilighairiwa {when}</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Kepuvede</translation>
    </message>
    <message>
        <source>Carriers may count special characters differently; the bill is the provider's.</source>
        <translation>Mitandao inaweza kuhesabu herufi maalum kwa njia tofauti; ankara ni ya mtoa huduma.</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Jamhuri ya Afrika ya Kati</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Cheti</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Faili ya cheti</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Chadi</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Badilisha</translation>
    </message>
    <message>
        <source>Change the level</source>
        <translation>Badilisha kiwango</translation>
    </message>
    <message>
        <source>Change the level for {name}</source>
        <translation>Badilisha kiwango cha {name}</translation>
    </message>
    <message>
        <source>Change the text and send again; if it happens to every message, ask the provider.</source>
        <translation>Badilisha maandishi na utume tena; ikitokea kwa kila ujumbe, mwulize mtoa huduma.</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>Badilisha wakati</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Badilisha {name}</translation>
    </message>
    <message>
        <source>Changed {when} by {name}</source>
        <translation>Kilibadilishwa {when} na {name}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kagua</translation>
    </message>
    <message>
        <source>Check all now</source>
        <translation>Kagua yote sasa</translation>
    </message>
    <message>
        <source>Check balances</source>
        <translation>Kagua salio</translation>
    </message>
    <message>
        <source>Check the balance of every account</source>
        <translation>Kagua salio la kila akaunti</translation>
    </message>
    <message>
        <source>Check the internet connection and the address, then try again.</source>
        <translation>Kagua muunganisho wa intaneti na anwani ya wavuti, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>Check the name, or choose another file.</source>
        <translation>Kagua jina, au chagua faili nyingine.</translation>
    </message>
    <message>
        <source>Check the name, or read the sub-accounts again.</source>
        <translation>Kagua jina, au soma akaunti ndogo tena.</translation>
    </message>
    <message>
        <source>Check the number before you send again.</source>
        <translation>Kagua namba kabla ya kutuma tena.</translation>
    </message>
    <message>
        <source>Check this balance</source>
        <translation>Kagua salio hili</translation>
    </message>
    <message>
        <source>Check user name and password in the account's settings.</source>
        <translation>Kagua jina la mtumiaji na nenosiri kwenye mipangilio ya akaunti.</translation>
    </message>
    <message>
        <source>Check user name and password, or the key, in the account's settings.</source>
        <translation>Kagua jina la mtumiaji na nenosiri, au ufunguo, kwenye mipangilio ya akaunti.</translation>
    </message>
    <message>
        <source>Check {name}</source>
        <translation>Kagua {name}</translation>
    </message>
    <message>
        <source>Checked {when}</source>
        <translation>Lilikaguliwa {when}</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Inakagua …</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Ukaguzi</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Uchina</translation>
    </message>
    <message>
        <source>Choose a backup file</source>
        <translation>Chagua faili ya nakala rudufu</translation>
    </message>
    <message>
        <source>Choose a client, a sub-user or a customer to see it here.</source>
        <translation>Chagua mteja wa wakala, mtumiaji mdogo au mteja ili kumwona hapa.</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Chagua safu</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Chagua nchi</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Chagua faili</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Chagua orodha</translation>
    </message>
    <message>
        <source>Choose a list of numbers that opted out</source>
        <translation>Chagua orodha ya namba zilizojiondoa</translation>
    </message>
    <message>
        <source>Choose a list, or paste numbers</source>
        <translation>Chagua orodha, au bandika namba</translation>
    </message>
    <message>
        <source>Choose a time to come.</source>
        <translation>Chagua wakati ujao.</translation>
    </message>
    <message>
        <source>Choose all rows of a list</source>
        <translation>Chagua mistari yote ya orodha</translation>
    </message>
    <message>
        <source>Choose an account with a short code.</source>
        <translation>Chagua akaunti yenye namba fupi.</translation>
    </message>
    <message>
        <source>Choose another account or a longer time.</source>
        <translation>Chagua akaunti nyingine au muda mrefu zaidi.</translation>
    </message>
    <message>
        <source>Choose another account.</source>
        <translation>Chagua akaunti nyingine.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Chagua faili nyingine</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Chagua faili nyingine.</translation>
    </message>
    <message>
        <source>Choose another group.</source>
        <translation>Chagua kikundi kingine.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be replaced (--overwrite on the command line).</source>
        <translation>Chagua jina jingine, au sema kwamba inaweza kubadilishwa (--overwrite kwenye mstari wa amri).</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Chagua jina jingine.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Chagua mahali pengine.</translation>
    </message>
    <message>
        <source>Choose another port, {free} is free, or close the other program.</source>
        <translation>Chagua mlango mwingine, {free} uko huru, au funga programu hiyo nyingine.</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Chagua mlango mwingine.</translation>
    </message>
    <message>
        <source>Choose another sender name, or ask Nextbyte to take it off the list.</source>
        <translation>Chagua jina jingine la mtumaji, au omba Nextbyte iliondoe kwenye orodha.</translation>
    </message>
    <message>
        <source>Choose another sender name, or have this one registered with the provider.</source>
        <translation>Chagua jina jingine la mtumaji, au lisajilishe hili kwa mtoa huduma.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Chagua jingine.</translation>
    </message>
    <message>
        <source>Choose one at the left to read and answer it.</source>
        <translation>Chagua moja upande wa kushoto ili kuyasoma na kujibu.</translation>
    </message>
    <message>
        <source>Choose one of: {sheets}.</source>
        <translation>Chagua mojawapo: {sheets}.</translation>
    </message>
    <message>
        <source>Choose other days, or send a message.</source>
        <translation>Chagua siku nyingine, au tuma ujumbe.</translation>
    </message>
    <message>
        <source>Choose people under Everybody, and add them to it; or import a list into it.</source>
        <translation>Chagua watu chini ya Wote, na uwaongeze humo; au ingiza orodha ndani yake.</translation>
    </message>
    <message>
        <source>Choose the right sheet, or another file.</source>
        <translation>Chagua laha sahihi, au faili nyingine.</translation>
    </message>
    <message>
        <source>Choose this computer only, or an address that this computer has.</source>
        <translation>Chagua kompyuta hii pekee, au anwani ya wavuti ambayo kompyuta hii inayo.</translation>
    </message>
    <message>
        <source>Choose which failed messages to try again.</source>
        <translation>Chagua jumbe zilizoshindikana za kujaribu tena.</translation>
    </message>
    <message>
        <source>Choose, or type its name</source>
        <translation>Chagua, au andika jina lake</translation>
    </message>
    <message>
        <source>Chosen account</source>
        <translation>Akaunti iliyochaguliwa</translation>
    </message>
    <message>
        <source>Chosen contacts</source>
        <translation>Anwani zilizochaguliwa</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Darasa</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Ondoa vichujio</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Futa utafutaji</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Mteja</translation>
    </message>
    <message>
        <source>client</source>
        <translation>mteja wa wakala</translation>
    </message>
    <message>
        <source>Client: {child} of {account}</source>
        <translation>Mteja: {child} wa {account}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Close it if it is open in another program, or choose another place.</source>
        <translation>Ifunge ikiwa imefunguliwa kwenye programu nyingine, au chagua mahali pengine.</translation>
    </message>
    <message>
        <source>Close it if it is open in another program, or save a copy, then try again.</source>
        <translation>Ifunge ikiwa imefunguliwa kwenye programu nyingine, au hifadhi nakala, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>Close now?</source>
        <translation>Ufunge sasa?</translation>
    </message>
    <message>
        <source>Close smsdesk</source>
        <translation>Funga smsdesk</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Funga orodha</translation>
    </message>
    <message>
        <source>Close what opened last; never discards text, never stops a batch</source>
        <translation>Funga kilichofunguliwa mwisho; haifuti maandishi wala kukomesha fungu kamwe</translation>
    </message>
    <message numerus="yes">
        <source>Close while %Ln messages wait?</source>
        <translation>
            <numerusform>Ufunge wakati ujumbe %Ln unasubiri?</numerusform>
            <numerusform>Ufunge wakati jumbe %Ln zinasubiri?</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing smsdesk pauses the batch. It asks before going on.</source>
        <translation>Kufunga smsdesk husimamisha fungu. Huuliza kabla ya kuendelea.</translation>
    </message>
    <message>
        <source>Closing. smsdesk waits for the last answers, at most 35 seconds.</source>
        <translation>Inafunga. smsdesk inasubiri majibu ya mwisho, sekunde 35 zisizidi.</translation>
    </message>
    <message>
        <source>code {code}</source>
        <translation>msimbo {code}</translation>
    </message>
    <message>
        <source>Collect delivery reports</source>
        <translation>Kusanya ripoti za kufika</translation>
    </message>
    <message>
        <source>Column {letter}, {heading}</source>
        <translation>Safu {letter}, {heading}</translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation>Safu {n}</translation>
    </message>
    <message>
        <source>Column {where} is hidden in the file.</source>
        <translation>Safu {where} imefichwa kwenye faili.</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Komoro</translation>
    </message>
    <message>
        <source>Compare accounts</source>
        <translation>Linganisha akaunti</translation>
    </message>
    <message>
        <source>Compare balances</source>
        <translation>Linganisha salio</translation>
    </message>
    <message>
        <source>Compare both balances twice, a minute apart; then decide with the provider. Do not repeat it before.</source>
        <translation>Linganisha salio zote mbili mara mbili, dakika moja kati yake; kisha amua pamoja na mtoa huduma. Usirudie kabla ya hapo.</translation>
    </message>
    <message>
        <source>Compare the account's token with the provider's.</source>
        <translation>Linganisha tokeni ya akaunti na ile ya mtoa huduma.</translation>
    </message>
    <message>
        <source>Compare the balances and settle it first.</source>
        <translation>Linganisha salio na ulitatue kwanza.</translation>
    </message>
    <message>
        <source>Compare the balances and settle it first; nothing is moved to {child} before that.</source>
        <translation>Linganisha salio kwanza na ulitatue; hakuna kinachohamishwa kwenda {child} kabla ya hapo.</translation>
    </message>
    <message>
        <source>Compare the balances from {when} on; nothing is moved to {child} before it is settled.</source>
        <translation>Linganisha salio kuanzia {when}; hakuna kinachohamishwa kwenda {child} kabla ya kutatuliwa.</translation>
    </message>
    <message>
        <source>Compare them again when the provider answers.</source>
        <translation>Zilinganishe tena mtoa huduma atakapojibu.</translation>
    </message>
    <message>
        <source>Congo</source>
        <translation>Kongo</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Anwani</translation>
    </message>
    <message>
        <source>Contacts, batches, templates, rules and books are in it. Passwords and the addresses that providers call are not. It holds names, numbers and texts: keep it where only you can read it.</source>
        <translation>Ina anwani, mafungu, violezo, kanuni na vitabu. Haina manenosiri wala anwani za wavuti ambazo watoa huduma huzipigia. Ina majina, namba na maandishi: itunze mahali ambapo wewe tu unaweza kuisoma.</translation>
    </message>
    <message>
        <source>Contacts, templates and history come back</source>
        <translation>Anwani, violezo na historia hurudi</translation>
    </message>
    <message>
        <source>Contains it</source>
        <translation>Lina neno hili</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Yaliyomo</translation>
    </message>
    <message>
        <source>Continue to check</source>
        <translation>Endelea kukagua</translation>
    </message>
    <message>
        <source>Continue to message</source>
        <translation>Endelea kwenye ujumbe</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Mazungumzo</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Imenakiliwa</translation>
    </message>
    <message>
        <source>Copied; the clipboard forgets it in 30 seconds</source>
        <translation>Imenakiliwa; itasahaulika kwenye ubao wa kunakili baada ya sekunde 30</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Nakili</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Nakili kama maandishi</translation>
    </message>
    <message>
        <source>Copy details for help</source>
        <translation>Nakili maelezo ya msaada</translation>
    </message>
    <message>
        <source>Copy the address: {name}</source>
        <translation>Nakili anwani ya wavuti: {name}</translation>
    </message>
    <message>
        <source>Copy the chosen rows of a list as text</source>
        <translation>Nakili mistari iliyochaguliwa ya orodha kama maandishi</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Nakili jina</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Nakili namba</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Nakili maandishi</translation>
    </message>
    <message>
        <source>Correct the number and send again.</source>
        <translation>Sahihisha namba na utume tena.</translation>
    </message>
    <message>
        <source>cost {n}</source>
        <translation>gharama {n}</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Haikuweza kusomwa</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Nchi</translation>
    </message>
    <message>
        <source>Countries: {list}</source>
        <translation>Nchi: {list}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Nchi</translation>
    </message>
    <message>
        <source>Country code twice</source>
        <translation>Msimbo wa nchi mara mbili</translation>
    </message>
    <message>
        <source>Create one</source>
        <translation>Unda mmoja</translation>
    </message>
    <message>
        <source>Create the customer</source>
        <translation>Unda mteja</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>curly double quotes</source>
        <translation>alama mbili za nukuu zilizopinda</translation>
    </message>
    <message>
        <source>curly quotes</source>
        <translation>alama za nukuu zilizopinda</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Mteja</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>mteja</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Wateja</translation>
    </message>
    <message>
        <source>customers need an account with user name and password, not a key</source>
        <translation>wateja huhitaji akaunti yenye jina la mtumiaji na nenosiri, si ufunguo</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Kodivaa</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Nyeusi</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Amua</translation>
    </message>
    <message>
        <source>Decide about the uncertain ones, look at the account, then start again.</source>
        <translation>Amua kuhusu zisizojulikana, angalia akaunti, kisha anza tena.</translation>
    </message>
    <message>
        <source>Decide after {when}.</source>
        <translation>Amua baada ya {when}.</translation>
    </message>
    <message>
        <source>Decide for each</source>
        <translation>Amua kwa kila mmoja</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Amua baadaye</translation>
    </message>
    <message>
        <source>Decided by a person</source>
        <translation>Iliamuliwa na mtu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln</source>
        <translation>
            <numerusform>Futa mtu %Ln</numerusform>
            <numerusform>Futa watu %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the rule {rule}?</source>
        <translation>Ufute kanuni {rule}?</translation>
    </message>
    <message>
        <source>Delete this person</source>
        <translation>Futa mtu huyu</translation>
    </message>
    <message>
        <source>Delete {name} with all its versions? Messages written with it stay.</source>
        <translation>Ufute {name} pamoja na matoleo yake yote? Jumbe zilizoandikwa nacho hubaki.</translation>
    </message>
    <message>
        <source>Delete {who} from your contacts?</source>
        <translation>Ufute {who} kwenye anwani zako?</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Imefika</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zimefika</translation>
    </message>
    <message>
        <source>Delivered to phone</source>
        <translation>Zimefika kwenye simu</translation>
    </message>
    <message>
        <source>delivered to phone</source>
        <translation>zimefika kwenye simu</translation>
    </message>
    <message>
        <source>Delivery over time: {numbers}</source>
        <translation>Kufika kwa muda: {numbers}</translation>
    </message>
    <message>
        <source>Delivery report</source>
        <translation>Ripoti ya kufika</translation>
    </message>
    <message>
        <source>Delivery reports</source>
        <translation>Ripoti za kufika</translation>
    </message>
    <message>
        <source>Delivery reports and replies arrive while smsdesk is open.</source>
        <translation>Ripoti za kufika na majibu huingia wakati smsdesk imefunguliwa.</translation>
    </message>
    <message>
        <source>Delivery, every {time}</source>
        <translation>Kufika, kila {time}</translation>
    </message>
    <message>
        <source>Demo. The people are invented and nothing reaches a real phone. All of it is deleted when you close it.</source>
        <translation>Majaribio. Watu ni wa kubuni na hakuna kinachofika kwenye simu halisi. Yote hufutwa unapoyafunga.</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Denmaki</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Did you mean {key}?</source>
        <translation>Ulimaanisha {key}?</translation>
    </message>
    <message>
        <source>Did {moved} reach {child}?</source>
        <translation>Je, {moved} zilifika kwa {child}?</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Jibuti</translation>
    </message>
    <message>
        <source>Do it in the provider's own portal.</source>
        <translation>Fanya hilo kwenye tovuti ya mtoa huduma mwenyewe.</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Usihifadhi</translation>
    </message>
    <message>
        <source>Do not send it again before you know whether the first one arrived.</source>
        <translation>Usitume tena kabla ya kujua kama wa kwanza ulifika.</translation>
    </message>
    <message>
        <source>Do not send it again before you know; the message's details show what can be found out.</source>
        <translation>Usitume tena kabla ya kujua; maelezo ya ujumbe yanaonyesha kinachoweza kujulikana.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Yameisha</translation>
    </message>
    <message>
        <source>DR Congo</source>
        <translation>Kongo (JK)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rasimu</translation>
    </message>
    <message>
        <source>Draft saved.</source>
        <translation>Rasimu imehifadhiwa.</translation>
    </message>
    <message>
        <source>Drop your list here</source>
        <translation>Dondosha orodha yako hapa</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Barua pepe</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Hariri</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Misri</translation>
    </message>
    <message>
        <source>email of the customer</source>
        <translation>barua pepe ya mteja</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tupu</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Imesimbwa</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Usimbaji</translation>
    </message>
    <message>
        <source>Enter the address of the proxy in the settings of the receiver, and let it write X-Forwarded-For; or empty the list in the account.</source>
        <translation>Weka anwani ya wavuti ya proksi kwenye mipangilio ya kipokezi, na iandike X-Forwarded-For; au ondoa anwani zote kwenye akaunti.</translation>
    </message>
    <message>
        <source>Enter the address of your proxy or tunnel.</source>
        <translation>Weka anwani ya wavuti ya proksi yako au handaki.</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Ginekweta</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Ethiopia</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation>Kila dakika 15</translation>
    </message>
    <message>
        <source>Every 30 minutes</source>
        <translation>Kila dakika 30</translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <translation>Kila saa 4</translation>
    </message>
    <message>
        <source>Every 5 minutes</source>
        <translation>Kila dakika 5</translation>
    </message>
    <message>
        <source>Every address is served</source>
        <translation>Kila anwani ya wavuti inahudumiwa</translation>
    </message>
    <message>
        <source>Every attempt appears here, with what became of it.</source>
        <translation>Kila jaribio huonekana hapa, pamoja na matokeo yake.</translation>
    </message>
    <message>
        <source>Every balance was checked.</source>
        <translation>Kila salio limekaguliwa.</translation>
    </message>
    <message>
        <source>Every entry</source>
        <translation>Kila ingizo</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Kila saa</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>Kila ujumbe</translation>
    </message>
    <message>
        <source>Every message needs {sms}</source>
        <translation>Kila ujumbe unahitaji {sms}</translation>
    </message>
    <message>
        <source>Every message of this desk</source>
        <translation>Kila ujumbe wa dawati hili</translation>
    </message>
    <message>
        <source>Every placeholder has a value</source>
        <translation>Kila nafasi ina thamani</translation>
    </message>
    <message>
        <source>Every placeholder has a value in the rows that are sent</source>
        <translation>Kila nafasi ina thamani katika mistari inayotumwa</translation>
    </message>
    <message>
        <source>Every row has a number</source>
        <translation>Kila mstari una namba</translation>
    </message>
    <message>
        <source>Every row of the list was left out.</source>
        <translation>Kila mstari wa orodha uliachwa nje.</translation>
    </message>
    <message>
        <source>Every top-up</source>
        <translation>Maongezo yote ya salio</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Wote</translation>
    </message>
    <message>
        <source>Everybody is kept once for each number. Other columns become fields. Nothing is deleted.</source>
        <translation>Kila mtu huwekwa mara moja kwa kila namba. Safu nyingine huwa sehemu. Hakuna kinachofutwa.</translation>
    </message>
    <message>
        <source>Everyone gets the same text</source>
        <translation>Kila mtu hupata maandishi yale yale</translation>
    </message>
    <message>
        <source>Everyone is above their level.</source>
        <translation>Kila mmoja yuko juu ya kiwango chake.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. smsdesk talks only to the providers you add.</source>
        <translation>Kila kitu hubaki kwenye kompyuta hii. smsdesk huwasiliana tu na watoa huduma unaowaongeza.</translation>
    </message>
    <message>
        <source>Excel cut off digits</source>
        <translation>Excel ilikata tarakimu</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Kitabu cha Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Muda umeisha</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Imeshindikana</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>zimeshindikana</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Mipangilio michache</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Sehemu</translation>
    </message>
    <message>
        <source>Fill it in in the file</source>
        <translation>Ijaze kwenye faili</translation>
    </message>
    <message>
        <source>Find a batch</source>
        <translation>Tafuta fungu</translation>
    </message>
    <message>
        <source>Find a client or sub-user</source>
        <translation>Tafuta mteja au mtumiaji mdogo</translation>
    </message>
    <message>
        <source>Find a group</source>
        <translation>Tafuta kikundi</translation>
    </message>
    <message>
        <source>Find a name, number or word</source>
        <translation>Tafuta jina, namba au neno</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Tafuta mtu</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Imekamilika</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Ufini</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Ngome ya mtandao</translation>
    </message>
    <message>
        <source>First and last on the list</source>
        <translation>Wa kwanza na wa mwisho kwenye orodha</translation>
    </message>
    <message>
        <source>first balance</source>
        <translation>salio la kwanza</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Siku ya kwanza</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Jina la kwanza</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>jina la kwanza</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Mstari wa kwanza</translation>
    </message>
    <message>
        <source>First row has the column names</source>
        <translation>Mstari wa kwanza una majina ya safu</translation>
    </message>
    <message numerus="yes">
        <source>Fix %Ln automatically</source>
        <translation>
            <numerusform>Rekebisha %Ln moja kwa moja</numerusform>
            <numerusform>Rekebisha %Ln moja kwa moja</numerusform>
        </translation>
    </message>
    <message>
        <source>For batches with more people than this</source>
        <translation>Kwa mafungu yenye watu zaidi ya hawa</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Daima</translation>
    </message>
    <message>
        <source>For top-ups of more SMS than this</source>
        <translation>Kwa maongezo ya salio ya SMS zaidi ya hizi</translation>
    </message>
    <message>
        <source>Found in the provider's records</source>
        <translation>Ilionekana kwenye rekodi za mtoa huduma</translation>
    </message>
    <message>
        <source>Found now</source>
        <translation>Sasa</translation>
    </message>
    <message>
        <source>Found when smsdesk was started</source>
        <translation>Ilionekana smsdesk ilipoanzishwa</translation>
    </message>
    <message>
        <source>four times as much</source>
        <translation>mara nne zaidi</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Ufaransa</translation>
    </message>
    <message>
        <source>Free of a second request</source>
        <translation>Bila ombi la pili</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Ongeza nafasi kwenye diski, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>Free some space. It is in the list as unknown then; compare the balances and settle it.</source>
        <translation>Ongeza nafasi kwenye diski. Kisha litakuwa kwenye orodha kama lisilojulikana; linganisha salio na ulitatue.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kuanzia</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Kutoka faili</translation>
    </message>
    <message>
        <source>From account</source>
        <translation>Kutoka akaunti</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>Kutoka hapa</translation>
    </message>
    <message>
        <source>From last message, {when}</source>
        <translation>Kutoka ujumbe wa mwisho, {when}</translation>
    </message>
    <message>
        <source>from pasted numbers</source>
        <translation>kutoka namba zilizobandikwa</translation>
    </message>
    <message>
        <source>From providers that call this desk</source>
        <translation>Kutoka kwa watoa huduma wanaopigia dawati hili</translation>
    </message>
    <message>
        <source>From the phone</source>
        <translation>Kutoka kwenye simu</translation>
    </message>
    <message>
        <source>From the phone; dated {date}, which is far off</source>
        <translation>Kutoka kwenye simu; tarehe yake {date}, iko mbali mno</translation>
    </message>
    <message>
        <source>from {file}</source>
        <translation>kutoka {file}</translation>
    </message>
    <message>
        <source>From {first} to {last} in 30 days, warned under {level}</source>
        <translation>Kutoka {first} hadi {last} katika siku 30, onyo chini ya {level}</translation>
    </message>
    <message>
        <source>From {first} to {last} {unit} in 30 days, warned under {level}</source>
        <translation>Kutoka {unit} {first} hadi {last} kwa siku 30, onyo chini ya {level}</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>kutoka {name}</translation>
    </message>
    <message>
        <source>From {sender}</source>
        <translation>Kutoka {sender}</translation>
    </message>
    <message>
        <source>from {sender}</source>
        <translation>kutoka {sender}</translation>
    </message>
    <message>
        <source>From {time}</source>
        <translation>Kuanzia {time}</translation>
    </message>
    <message>
        <source>From {when}</source>
        <translation>Kutoka {when}</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gaboni</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Ujerumani</translation>
    </message>
    <message>
        <source>Gets messages from you</source>
        <translation>Hupata jumbe kutoka kwako</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Give a list, or take the placeholder out.</source>
        <translation>Toa orodha, au ondoa nafasi.</translation>
    </message>
    <message>
        <source>Give fewer, or buy SMS first.</source>
        <translation>Toa chache zaidi, au nunua SMS kwanza.</translation>
    </message>
    <message>
        <source>Give it another name, or change that one.</source>
        <translation>Kipe jina jingine, au badilisha hicho.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Kipe jina jingine.</translation>
    </message>
    <message>
        <source>Give it one of these endings.</source>
        <translation>Ipe mojawapo ya viishio hivi.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Kipe jina.</translation>
    </message>
    <message>
        <source>Give it two PEM files that belong together, or none.</source>
        <translation>Kipe faili mbili za PEM zinazoendana, au usikipe yoyote.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Uache</translation>
    </message>
    <message>
        <source>Give one JSON object.</source>
        <translation>Toa kitu kimoja cha JSON.</translation>
    </message>
    <message>
        <source>Give one, or add it to the account.</source>
        <translation>Toa moja, au liongeze kwenye akaunti.</translation>
    </message>
    <message>
        <source>Give them up</source>
        <translation>Yaache</translation>
    </message>
    <message>
        <source>Give up this message?</source>
        <translation>Uache ujumbe huu?</translation>
    </message>
    <message>
        <source>Give up your changes?</source>
        <translation>Uache mabadiliko yako?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>Endelea kutuma</translation>
    </message>
    <message>
        <source>Go on with all</source>
        <translation>Endelea na yote</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Endelea kuandika</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Linatosha</translation>
    </message>
    <message>
        <source>Got this text already</source>
        <translation>Ameshapata maandishi haya</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kikundi</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Vikundi</translation>
    </message>
    <message>
        <source>Groups of your contacts</source>
        <translation>Vikundi vya anwani zako</translation>
    </message>
    <message>
        <source>Groups: {groups}</source>
        <translation>Vikundi: {groups}</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Gine</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Ginebisau</translation>
    </message>
    <message>
        <source>Handed over at {time}, no answer</source>
        <translation>Ulikabidhiwa {time}, hakuna jibu</translation>
    </message>
    <message>
        <source>Handed over, try {n}: {outcome}</source>
        <translation>Ulikabidhiwa, jaribio {n}: {outcome}</translation>
    </message>
    <message>
        <source>hard space</source>
        <translation>nafasi isiyovunjika</translation>
    </message>
    <message>
        <source>Has an account</source>
        <translation>Ana akaunti</translation>
    </message>
    <message>
        <source>has no plain spelling; keep it</source>
        <translation>haina namna rahisi ya kuandikwa; ibakize</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Imeshikiliwa</translation>
    </message>
    <message>
        <source>Held at the beginning</source>
        <translation>Salio la mwanzo</translation>
    </message>
    <message>
        <source>Held at the end</source>
        <translation>Salio la mwisho</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Msaada</translation>
    </message>
    <message>
        <source>Help for smsdesk</source>
        <translation>Msaada wa smsdesk</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Msaada wa ukurasa huu</translation>
    </message>
    <message>
        <source>Help for this page ({keys})</source>
        <translation>Msaada wa ukurasa huu ({keys})</translation>
    </message>
    <message>
        <source>Help: {title}</source>
        <translation>Msaada: {title}</translation>
    </message>
    <message>
        <source>Hidden in the file</source>
        <translation>Imefichwa kwenye faili</translation>
    </message>
    <message>
        <source>Hide numbers</source>
        <translation>Ficha namba</translation>
    </message>
    <message>
        <source>Hide numbers ({keys})</source>
        <translation>Ficha namba ({keys})</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Ficha kinachoandikwa</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Jinsi</translation>
    </message>
    <message>
        <source>How days are shown</source>
        <translation>Siku zinavyoonyeshwa</translation>
    </message>
    <message>
        <source>How it is sent</source>
        <translation>Inavyotumwa</translation>
    </message>
    <message>
        <source>How it listens</source>
        <translation>Kinavyosikiliza</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Ngapi</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Kiasi gani</translation>
    </message>
    <message>
        <source>How much of the backup is made</source>
        <translation>Kiasi cha nakala rudufu kilichotengenezwa</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>Jinsi ya kurekebisha</translation>
    </message>
    <message>
        <source>I mean it a second time</source>
        <translation>Nakusudia mara ya pili</translation>
    </message>
    <message>
        <source>If it arrived</source>
        <translation>Kama zilifika</translation>
    </message>
    <message>
        <source>If you may need them, make a backup first: the help page Backup says how.</source>
        <translation>Ukiweza kuzihitaji, weka nakala rudufu kwanza: ukurasa wa msaada wa nakala rudufu unaeleza jinsi.</translation>
    </message>
    <message>
        <source>If you mean it a second time, say so: with the tick in the window, or --again on the command line.</source>
        <translation>Ikiwa unakusudia mara ya pili, sema hivyo: kwa tiki kwenye dirisha, au --again kwenye mstari wa amri.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Ingiza</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Ingiza orodha</translation>
    </message>
    <message>
        <source>Import a list of opt-outs</source>
        <translation>Ingiza orodha ya waliojiondoa</translation>
    </message>
    <message>
        <source>Import a list once, and write to the same people again and again, by group.</source>
        <translation>Ingiza orodha mara moja, na uwaandikie watu wale wale tena na tena, kwa vikundi.</translation>
    </message>
    <message>
        <source>Import a list, or add somebody by hand.</source>
        <translation>Ingiza orodha, au ongeza mtu kwa mkono.</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Ingiza watu</translation>
    </message>
    <message>
        <source>Import people from {file}</source>
        <translation>Ingiza watu kutoka {file}</translation>
    </message>
    <message>
        <source>Import your list once under Contacts, and write to groups of it.</source>
        <translation>Ingiza orodha yako mara moja kwenye Anwani, kisha andikia vikundi vyake.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln batches</source>
        <translation>
            <numerusform>Katika fungu %Ln</numerusform>
            <numerusform>Katika mafungu %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>In a list of rules: move the rule up; Ctrl+Down moves it down</source>
        <translation>Kwenye orodha ya kanuni: pandisha kanuni; Ctrl+Down huishusha</translation>
    </message>
    <message>
        <source>In detail: {words}</source>
        <translation>Kwa undani: {words}</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>Inabishaniwa</translation>
    </message>
    <message>
        <source>In dispute: came in with a transfer for {child}</source>
        <translation>Kwenye mgogoro: iliingia na uhamisho wa {child}</translation>
    </message>
    <message>
        <source>In dispute: left with a transfer for {child}</source>
        <translation>Kwenye mgogoro: ilitoka na uhamisho wa {child}</translation>
    </message>
    <message>
        <source>In one message with another row</source>
        <translation>Katika ujumbe mmoja na mstari mwingine</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kwa ufupi</translation>
    </message>
    <message numerus="yes">
        <source>in the %Ln days before</source>
        <translation>
            <numerusform>katika siku %Ln iliyotangulia</numerusform>
            <numerusform>katika siku %Ln zilizotangulia</numerusform>
        </translation>
    </message>
    <message>
        <source>In the answer to the provider</source>
        <translation>Katika jibu kwa mtoa huduma</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Kwenye faili</translation>
    </message>
    <message>
        <source>In the Inbox's list: mark the conversation as done</source>
        <translation>Kwenye orodha ya Kikasha pokezi: weka alama kuwa mazungumzo yameisha</translation>
    </message>
    <message>
        <source>In the time of this computer: {zone}</source>
        <translation>Kwa saa za kompyuta hii: {zone}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Inatumika</translation>
    </message>
    <message>
        <source>in {month}</source>
        <translation>mwezi {month}</translation>
    </message>
    <message>
        <source>In {unit}. Made with smsdesk by {who}, {day}, {time}.</source>
        <translation>Kwa {unit}. Imetengenezwa kwa smsdesk na {who}, {day}, {time}.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Kikasha pokezi</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Weka</translation>
    </message>
    <message>
        <source>Insert {key}</source>
        <translation>Weka {key}</translation>
    </message>
    <message>
        <source>Install the newer smsdesk.</source>
        <translation>Sakinisha smsdesk mpya zaidi.</translation>
    </message>
    <message>
        <source>invisible mark</source>
        <translation>alama isiyoonekana</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ayalandi</translation>
    </message>
    <message>
        <source>Is exactly this</source>
        <translation>Ni hili hasa</translation>
    </message>
    <message>
        <source>it</source>
        <translation>hiyo</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Zilifika</translation>
    </message>
    <message>
        <source>It begins after {title}, which is sent from the same account.</source>
        <translation>Inaanza baada ya {title}, linalotumwa kutoka akaunti hiyo hiyo.</translation>
    </message>
    <message>
        <source>It begins now.</source>
        <translation>Inaanza sasa.</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>ni ya mtumiaji mwingine</translation>
    </message>
    <message>
        <source>It could not be delivered: perhaps the number does not exist; the network does not always say.</source>
        <translation>Haukuweza kufikishwa: labda namba haipo; mtandao hausemi kila mara.</translation>
    </message>
    <message>
        <source>It could not be started: {why}.</source>
        <translation>Hakikuweza kuwashwa: {why}.</translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <translation>Hazikufika</translation>
    </message>
    <message>
        <source>it did not say who it is</source>
        <translation>haikusema ni nani</translation>
    </message>
    <message>
        <source>it does not lead to a machine</source>
        <translation>haielekei kwenye mashine</translation>
    </message>
    <message>
        <source>it does not speak TLS as it should</source>
        <translation>haizungumzi TLS inavyopaswa</translation>
    </message>
    <message>
        <source>it ends before ? and #</source>
        <translation>inaishia kabla ya ? na #</translation>
    </message>
    <message>
        <source>It goes on when this window is closed.</source>
        <translation>Huendelea dirisha hili likifungwa.</translation>
    </message>
    <message>
        <source>It goes to real phones and cannot be called back</source>
        <translation>Unaenda kwenye simu halisi na hauwezi kurudishwa</translation>
    </message>
    <message>
        <source>It goes to {people}</source>
        <translation>Unaenda kwa {people}</translation>
    </message>
    <message>
        <source>it has more than {most:,} columns</source>
        <translation>ina zaidi ya safu {most:,}</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Hakina jina.</translation>
    </message>
    <message>
        <source>It has no outcome yet.</source>
        <translation>Matokeo yake bado hayajulikani.</translation>
    </message>
    <message>
        <source>It has no placeholders</source>
        <translation>Hayana nafasi</translation>
    </message>
    <message>
        <source>it has to be {sender_rule}</source>
        <translation>lazima iwe {sender_rule}</translation>
    </message>
    <message>
        <source>it holds two parts with the same name</source>
        <translation>ina sehemu mbili zenye jina moja</translation>
    </message>
    <message>
        <source>it is an address of the network's own</source>
        <translation>ni anwani ya wavuti ya mtandao wenyewe</translation>
    </message>
    <message>
        <source>it is another program's</source>
        <translation>ni ya programu nyingine</translation>
    </message>
    <message>
        <source>It is being handed over to {title}.</source>
        <translation>Inakabidhiwa kwa {title}.</translation>
    </message>
    <message>
        <source>it is damaged ({answer})</source>
        <translation>imeharibika ({answer})</translation>
    </message>
    <message>
        <source>It is here when you come back.</source>
        <translation>Iko hapa utakaporudi.</translation>
    </message>
    <message>
        <source>it is made of more than {most:,} parts</source>
        <translation>ina zaidi ya sehemu {most:,}</translation>
    </message>
    <message>
        <source>it is not {encoding} throughout</source>
        <translation>si {encoding} kote</translation>
    </message>
    <message>
        <source>it is the desk itself</source>
        <translation>ni dawati lenyewe</translation>
    </message>
    <message>
        <source>it is used for other things as well</source>
        <translation>inatumika kwa mambo mengine pia</translation>
    </message>
    <message>
        <source>it leads to an address that machines give themselves (169.254, fe80)</source>
        <translation>inaelekea kwenye anwani ambayo mashine hujipa zenyewe (169.254, fe80)</translation>
    </message>
    <message>
        <source>It listens on this computer only; nothing from outside has to pass a firewall.</source>
        <translation>Kinasikiliza kwenye kompyuta hii pekee; hakuna cha nje kinachopita kwenye ngome ya mtandao.</translation>
    </message>
    <message>
        <source>It may or may not have been done.</source>
        <translation>Huenda imefanyika au haikufanyika.</translation>
    </message>
    <message>
        <source>It may still be on its way. You can decide at {time}.</source>
        <translation>Huenda bado iko njiani. Unaweza kuamua saa {time}.</translation>
    </message>
    <message>
        <source>It never left this computer</source>
        <translation>Haikutoka kamwe kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>it reaches to row {last_row:,}, column {column}</source>
        <translation>inafika mstari wa {last_row:,}, safu ya {column}</translation>
    </message>
    <message>
        <source>It runs by itself, also without this window.</source>
        <translation>Hufanya kazi chenyewe, hata bila dirisha hili.</translation>
    </message>
    <message>
        <source>it spans more than {most:,} cells</source>
        <translation>inachukua zaidi ya seli {most:,}</translation>
    </message>
    <message>
        <source>It stands still.</source>
        <translation>Imesimama.</translation>
    </message>
    <message>
        <source>It starts {when}.</source>
        <translation>Inaanza {when}.</translation>
    </message>
    <message numerus="yes">
        <source>It stopped at person {place}; %Ln still wait. </source>
        <translation>
            <numerusform>Limesimama kwa mtu wa {place}; %Ln bado anasubiri. </numerusform>
            <numerusform>Limesimama kwa mtu wa {place}; %Ln bado wanasubiri. </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stopped at {name}, person {place}; %Ln still wait. </source>
        <translation>
            <numerusform>Limesimama kwa {name}, mtu wa {place}; %Ln bado anasubiri. </numerusform>
            <numerusform>Limesimama kwa {name}, mtu wa {place}; %Ln bado wanasubiri. </numerusform>
        </translation>
    </message>
    <message>
        <source>It waits for {time}</source>
        <translation>Inasubiri {time}</translation>
    </message>
    <message>
        <source>it was being handed over when the backup was made</source>
        <translation>ilikuwa ikikabidhiwa nakala rudufu ilipotengenezwa</translation>
    </message>
    <message>
        <source>it was being handed over when the desk's data was copied</source>
        <translation>ilikuwa ikikabidhiwa data za smsdesk ziliponakiliwa</translation>
    </message>
    <message>
        <source>It was not paid for. It is sent as it is, now.</source>
        <translation>Haukulipiwa. Utatumwa kama ulivyo, sasa.</translation>
    </message>
    <message>
        <source>it was saved under another key</source>
        <translation>ilihifadhiwa kwa ufunguo mwingine</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Ulitumwa</translation>
    </message>
    <message>
        <source>It would stop on the way. Buy more first, or use another account</source>
        <translation>Ingekoma njiani. Nunua zaidi kwanza, au tumia akaunti nyingine</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Its answer can be changed, and the settings take more words.</source>
        <translation>Jibu lake linaweza kubadilishwa, na mipangilio hupokea maneno zaidi.</translation>
    </message>
    <message>
        <source>its cells would fill the memory</source>
        <translation>seli zake zingejaza kumbukumbu</translation>
    </message>
    <message>
        <source>its certificate is not trusted ({verify_message})</source>
        <translation>cheti chake hakiaminiki ({verify_message})</translation>
    </message>
    <message>
        <source>Its columns are: {columns}.</source>
        <translation>Safu zake ni: {columns}.</translation>
    </message>
    <message>
        <source>its key is no longer in the {place}</source>
        <translation>ufunguo wake haupo tena kwenye {place}</translation>
    </message>
    <message>
        <source>its messages were removed {when}</source>
        <translation>jumbe zake ziliondolewa {when}</translation>
    </message>
    <message>
        <source>its name is not known on this network</source>
        <translation>jina lake halijulikani kwenye mtandao huu</translation>
    </message>
    <message>
        <source>its name leads to this computer or a private network; type the numbers of the address instead</source>
        <translation>jina lake linaelekea kwenye kompyuta hii au mtandao binafsi; badala yake andika namba za anwani ya wavuti</translation>
    </message>
    <message>
        <source>Its place and size when it was last closed</source>
        <translation>Mahali pake na ukubwa wake lilipofungwa mwisho</translation>
    </message>
    <message>
        <source>Its placeholders are: {known}.</source>
        <translation>Nafasi zake ni: {known}.</translation>
    </message>
    <message>
        <source>Its text and number were removed from this desk, being old.</source>
        <translation>Maandishi na namba yake viliondolewa kwa kuwa ni ya zamani.</translation>
    </message>
    <message>
        <source>Its text, its number and what the provider said of it were removed from this desk, being old.</source>
        <translation>Maandishi yake, namba yake na maneno ya mtoa huduma kuihusu viliondolewa kwa kuwa ni ya zamani.</translation>
    </message>
    <message>
        <source>Its time had passed</source>
        <translation>Wakati wake ulikuwa umepita</translation>
    </message>
    <message>
        <source>its XML is not as spreadsheet programs write it</source>
        <translation>XML yake si kama programu za lahajedwali zinavyoandika</translation>
    </message>
    <message>
        <source>Its {people} stay in your contacts.</source>
        <translation>{people} wa kikundi hiki hubaki kwenye anwani zako.</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japani</translation>
    </message>
    <message>
        <source>Job {job} is {state}.</source>
        <translation>Fungu {job}: {state}.</translation>
    </message>
    <message>
        <source>Join their texts in one message</source>
        <translation>Unganisha maandishi yao katika ujumbe mmoja</translation>
    </message>
    <message>
        <source>joined letters</source>
        <translation>herufi zilizounganishwa</translation>
    </message>
    <message>
        <source>joined this week</source>
        <translation>walijisajili wiki hii</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>sasa hivi</translation>
    </message>
    <message>
        <source>Keep https, or say that you want it unprotected; your name is kept with it.</source>
        <translation>Baki na https, au sema kwamba unataka bila ulinzi; jina lako litahifadhiwa pamoja na uamuzi huo.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Kiache</translation>
    </message>
    <message>
        <source>Keep it until I quit</source>
        <translation>Liweke hadi niondoke</translation>
    </message>
    <message>
        <source>Keep messages</source>
        <translation>Hifadhi jumbe</translation>
    </message>
    <message>
        <source>Keep receiving</source>
        <translation>Endelea kupokea</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>Baki na akaunti</translation>
    </message>
    <message>
        <source>Keep the folder {folder} as it is and restore a backup, or ask for help.</source>
        <translation>Acha folda {folder} kama ilivyo na urejeshe nakala rudufu, au omba msaada.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Waache</translation>
    </message>
    <message>
        <source>Keep this text as a template</source>
        <translation>Hifadhi maandishi haya kama kiolezo</translation>
    </message>
    <message>
        <source>Keep what providers push, word for word, for so many days</source>
        <translation>Weka taarifa za watoa huduma, neno kwa neno, kwa siku ngapi</translation>
    </message>
    <message>
        <source>Keep {number}</source>
        <translation>Baki na {number}</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>Kenya, short codes</source>
        <translation>Kenya, namba fupi</translation>
    </message>
    <message>
        <source>Kenya, Uganda</source>
        <translation>Kenya, Uganda</translation>
    </message>
    <message>
        <source>key file {path}</source>
        <translation>faili ya ufunguo {path}</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Ufunguo wa cheti</translation>
    </message>
    <message>
        <source>Key saved, not yet used</source>
        <translation>Ufunguo umehifadhiwa, haujatumika bado</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Kibodi</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Keychain</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Neno</translation>
    </message>
    <message>
        <source>Keyword rules</source>
        <translation>Kanuni za maneno</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>Kiswahili, not yet reviewed by a speaker</source>
        <translation>Kiswahili, bado hakijakaguliwa na msemaji</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Makubwa</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Miezi 12 iliyopita</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Siku 30 zilizopita</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Siku 7 zilizopita</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Siku 90 zilizopita</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Mabadiliko ya mwisho</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siku ya mwisho</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Ujumbe wa mwisho</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mwezi uliopita</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Jina la mwisho</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>jina la ukoo</translation>
    </message>
    <message>
        <source>Last received</source>
        <translation>Kilichopokewa mwisho</translation>
    </message>
    <message>
        <source>Last top-up</source>
        <translation>Ongezo la mwisho</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Kilitumika mwisho</translation>
    </message>
    <message>
        <source>Last used {time}</source>
        <translation>Ilitumika mwisho {time}</translation>
    </message>
    <message>
        <source>Latest messages</source>
        <translation>Jumbe za hivi karibuni</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Uache</translation>
    </message>
    <message>
        <source>Leave it empty to work with the desk on this computer.</source>
        <translation>Iache wazi ili kutumia dawati la kompyuta hii.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Iache nje</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Iache.</translation>
    </message>
    <message>
        <source>Leave the changes to {rule}?</source>
        <translation>Uache mabadiliko ya {rule}?</translation>
    </message>
    <message>
        <source>Leave the desk as it is</source>
        <translation>Acha dawati lilivyo</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Yaache</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Waache nje</translation>
    </message>
    <message>
        <source>Leaves it for a person</source>
        <translation>Humwachia mtu</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Daftari</translation>
    </message>
    <message>
        <source>Left afterwards</source>
        <translation>Zitakazobaki</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>iliachwa kama ilivyo</translation>
    </message>
    <message>
        <source>left this week</source>
        <translation>walijitoa wiki hii</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Less than a day left</source>
        <translation>Zimebaki chini ya siku moja</translation>
    </message>
    <message>
        <source>Let your router or a firewall pass on only this port, and prefer a tunnel or a server with https.</source>
        <translation>Ruta au ngome yako ya mtandao ipitishe mlango huu pekee, na ni bora kutumia handaki au seva yenye https.</translation>
    </message>
    <message>
        <source>Letter O instead of zero</source>
        <translation>Herufi O badala ya sifuri</translation>
    </message>
    <message>
        <source>letters and digits, at most 11</source>
        <translation>herufi na tarakimu, zisizidi 11</translation>
    </message>
    <message>
        <source>Letters in the number</source>
        <translation>Kuna herufi kwenye namba</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libya</translation>
    </message>
    <message>
        <source>Licence of {name}</source>
        <translation>Leseni ya {name}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Nyeupe</translation>
    </message>
    <message>
        <source>Light or dark; follows the system unless you choose</source>
        <translation>Angavu au ya giza; hufuata mfumo usipochagua</translation>
    </message>
    <message>
        <source>line mark</source>
        <translation>alama ya mstari</translation>
    </message>
    <message>
        <source>Link for the reply</source>
        <translation>Kiungo cha jibu</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Orodha</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Kinasikiliza</translation>
    </message>
    <message>
        <source>Listening on this computer</source>
        <translation>Kinasikiliza kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xls *.xlsb *.ods *.csv *.tsv *.txt)</source>
        <translation>Orodha (*.xlsx *.xls *.xlsb *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Inapakia</translation>
    </message>
    <message>
        <source>long dash</source>
        <translation>kistari kirefu</translation>
    </message>
    <message numerus="yes">
        <source>Long names make them longer than %Ln characters</source>
        <translation>
            <numerusform>Majina marefu huzifanya zizidi herufi %Ln</numerusform>
            <numerusform>Majina marefu huzifanya zizidi herufi %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>longer than an answer can be</source>
        <translation>ni ndefu kuliko jibu linavyoweza kuwa</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Mrefu zaidi</translation>
    </message>
    <message>
        <source>Longest message: row {n}</source>
        <translation>Mrefu zaidi: mstari {n}</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Mwonekano na lugha</translation>
    </message>
    <message>
        <source>Look at `smsdesk inbox` for the ids.</source>
        <translation>Angalia `smsdesk inbox` kwa vitambulisho.</translation>
    </message>
    <message>
        <source>Look at `smsdesk ledger` for the ids.</source>
        <translation>Angalia `smsdesk ledger` kwa vitambulisho.</translation>
    </message>
    <message>
        <source>Look at it, then try again.</source>
        <translation>Iangalie, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>Look at the account in Settings, then start again.</source>
        <translation>Angalia akaunti kwenye Mipangilio, kisha anza tena.</translation>
    </message>
    <message>
        <source>Look at the account, then start again.</source>
        <translation>Angalia akaunti, kisha anza tena.</translation>
    </message>
    <message>
        <source>Look at the disk, then try again.</source>
        <translation>Angalia diski, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>Look at the log, then test the account's sign-in.</source>
        <translation>Angalia kumbukumbu, kisha jaribu kuingia kwa akaunti.</translation>
    </message>
    <message>
        <source>Look at the problem rows, mend the list, then try again.</source>
        <translation>Angalia mistari yenye tatizo, rekebisha orodha, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>Look at the proxy or the tunnel.</source>
        <translation>Angalia proksi au handaki.</translation>
    </message>
    <message>
        <source>Look at what became of it before you order another.</source>
        <translation>Angalia matokeo yake kabla ya kuagiza jingine.</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Angalia kwanza</translation>
    </message>
    <message>
        <source>Look in the provider's portal before you try again; if it is there, add it by e-mail.</source>
        <translation>Angalia kwenye tovuti ya mtoa huduma kabla ya kujaribu tena; kama yupo, mwongeze kwa barua pepe.</translation>
    </message>
    <message>
        <source>Look whether it waits for an answer in a window of its own, then try again.</source>
        <translation>Angalia kama inasubiri jibu kwenye dirisha lake, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>Look whether there is a newer one</source>
        <translation>Angalia kama kuna mpya zaidi</translation>
    </message>
    <message>
        <source>Looking at every row</source>
        <translation>Inaangalia kila mstari</translation>
    </message>
    <message>
        <source>Looking for people who are there twice</source>
        <translation>Inatafuta watu waliorudiwa</translation>
    </message>
    <message>
        <source>Looks like a repeat.</source>
        <translation>Inaonekana ni marudio.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Dogo</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagaska</translation>
    </message>
    <message>
        <source>Made with smsdesk by {who}, {day}, {time}.</source>
        <translation>Imetengenezwa kwa smsdesk na {who}, {day}, {time}.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Tengeneza nakala rudufu</translation>
    </message>
    <message>
        <source>Make it shorter, then try again.</source>
        <translation>Yafupishe, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>Make one with `smsdesk key --new {path}`.</source>
        <translation>Tengeneza moja kwa `smsdesk key --new {path}`.</translation>
    </message>
    <message>
        <source>Make the group</source>
        <translation>Tengeneza kikundi</translation>
    </message>
    <message>
        <source>Making the backup</source>
        <translation>Nakala inatengenezwa</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Weka zote kuwa zimesomwa</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Weka kuwa yameisha</translation>
    </message>
    <message>
        <source>Match the columns</source>
        <translation>Linganisha safu</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Moritania</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Morisi</translation>
    </message>
    <message>
        <source>May have customers of its own</source>
        <translation>Anaweza kuwa na wateja wake</translation>
    </message>
    <message>
        <source>memory of this program, until it is closed</source>
        <translation>kumbukumbu ya programu hii, hadi ifungwe</translation>
    </message>
    <message>
        <source>Mend it, or set SMSDESK_HOME.</source>
        <translation>Irekebishe, au weka SMSDESK_HOME.</translation>
    </message>
    <message>
        <source>Mend it, then save it again.</source>
        <translation>Irekebishe, kisha ihifadhi tena.</translation>
    </message>
    <message>
        <source>Mend it, then try again.</source>
        <translation>Rekebisha, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unganisha</translation>
    </message>
    <message>
        <source>Merge doubles</source>
        <translation>Unganisha zilizorudiwa</translation>
    </message>
    <message>
        <source>Merge {name}</source>
        <translation>Unganisha {name}</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Ujumbe</translation>
    </message>
    <message>
        <source>Message to {detail}</source>
        <translation>Ujumbe kwa {detail}</translation>
    </message>
    <message>
        <source>Message {message} is {state}.</source>
        <translation>Ujumbe {message}: {state}.</translation>
    </message>
    <message>
        <source>Message {message} may still be on its way.</source>
        <translation>Huenda ujumbe {message} bado uko njiani.</translation>
    </message>
    <message>
        <source>message {n}</source>
        <translation>ujumbe {n}</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Jumbe</translation>
    </message>
    <message numerus="yes">
        <source>messages</source>
        <translation>
            <numerusform>ujumbe</numerusform>
            <numerusform>jumbe</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages a day</source>
        <translation>Jumbe kwa siku</translation>
    </message>
    <message>
        <source>Messages a second</source>
        <translation>Jumbe kwa sekunde</translation>
    </message>
    <message>
        <source>Messages arrive over http; whoever passes them on can read them.</source>
        <translation>Jumbe hufika kwa http; anayezipitisha anaweza kuzisoma.</translation>
    </message>
    <message>
        <source>Messages in one call</source>
        <translation>Jumbe kwa ombi moja</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Jumbe zilizotumwa</translation>
    </message>
    <message>
        <source>Messages that were being handed over become Uncertain.</source>
        <translation>Jumbe zilizokuwa zinakabidhiwa huwa Hazijulikani.</translation>
    </message>
    <message>
        <source>Messages that were removed</source>
        <translation>Jumbe zilizoondolewa</translation>
    </message>
    <message>
        <source>Messages that were uncertain</source>
        <translation>Jumbe zilizokuwa hazijulikani</translation>
    </message>
    <message>
        <source>messages that were uncertain when the balance was read</source>
        <translation>jumbe zilizokuwa hazijulikani salio liliposomwa</translation>
    </message>
    <message>
        <source>Messages that were waiting still wait. Close smsdesk, open it again, and look in the Outbox.</source>
        <translation>Jumbe zilizokuwa zikisubiri bado zinasubiri. Funga smsdesk, ifungue tena, na uangalie Kikasha toezi.</translation>
    </message>
    <message>
        <source>Messages to short codes</source>
        <translation>Jumbe kwa namba fupi</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Imepitwa na wakati</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mwezi</translation>
    </message>
    <message>
        <source>Monthly statement</source>
        <translation>Taarifa ya mwezi</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Zaidi</translation>
    </message>
    <message>
        <source>more</source>
        <translation>zaidi</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Vichujio zaidi</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>Zaidi kwa {name}</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Mipangilio zaidi</translation>
    </message>
    <message>
        <source>more than 1 GB</source>
        <translation>zaidi ya GB 1</translation>
    </message>
    <message>
        <source>More than a year left</source>
        <translation>Zimebaki zaidi ya mwaka</translation>
    </message>
    <message>
        <source>more than {most:,} columns</source>
        <translation>zaidi ya safu {most:,}</translation>
    </message>
    <message>
        <source>more than {size} MB</source>
        <translation>zaidi ya MB {size}</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Moroko</translation>
    </message>
    <message>
        <source>Move fewer, or buy SMS for {account} first.</source>
        <translation>Hamisha chache zaidi, au nunua SMS kwa {account} kwanza.</translation>
    </message>
    <message>
        <source>Move more SMS</source>
        <translation>Hamisha SMS zaidi</translation>
    </message>
    <message>
        <source>Move SMS to a client</source>
        <translation>Hamishia mteja SMS</translation>
    </message>
    <message>
        <source>Move smsdesk to this computer from another one.</source>
        <translation>Hamishia smsdesk kwenye kompyuta hii kutoka nyingine.</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>Shusha kanuni</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Pandisha kanuni</translation>
    </message>
    <message>
        <source>moved outside smsdesk</source>
        <translation>zilihamishwa nje ya smsdesk</translation>
    </message>
    <message>
        <source>Moved without smsdesk: {amount} since {when}</source>
        <translation>Zilizohamishwa bila smsdesk: {amount} tangu {when}</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Inahamishwa</translation>
    </message>
    <message>
        <source>Moving {moved}.</source>
        <translation>Inahamisha {moved}.</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Msumbiji</translation>
    </message>
    <message>
        <source>Mspace could not charge you; the SMS may have been credited all the same.</source>
        <translation>Mspace haikuweza kukutoza; hata hivyo huenda SMS zimeongezwa.</translation>
    </message>
    <message>
        <source>Mspace could not credit the other account; yours may have paid all the same.</source>
        <translation>Mspace haikuweza kuongezea akaunti nyingine; hata hivyo huenda yako imelipa.</translation>
    </message>
    <message>
        <source>Mspace did not finish the top-up; one of the two balances may have moved.</source>
        <translation>Mspace haikumaliza kuongeza salio; huenda moja ya salio mbili imebadilika.</translation>
    </message>
    <message>
        <source>Mspace does not accept the sign-in; no SMS were moved.</source>
        <translation>Mspace haikukubali kuingia; hakuna SMS zilizohamishwa.</translation>
    </message>
    <message>
        <source>Mspace resellers have clients and sub-users, Nextbyte resellers have customers. They appear here.</source>
        <translation>Mawakala wa Mspace wana wateja na watumiaji wadogo, mawakala wa Nextbyte wana wateja. Wanaonekana hapa.</translation>
    </message>
    <message>
        <source>Mspace wants to be asked before your account gives SMS; none were moved.</source>
        <translation>Mspace inataka kuulizwa kabla akaunti yako haijatoa SMS; hakuna zilizohamishwa.</translation>
    </message>
    <message>
        <source>Mspace's service failed on the way; SMS may have been moved, or moved in part.</source>
        <translation>Huduma ya Mspace ilipata hitilafu njiani; huenda SMS zimehamishwa, zote au sehemu.</translation>
    </message>
    <message>
        <source>N&amp;umbers are in</source>
        <translation>&amp;Namba ziko katika</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Name in smsdesk</source>
        <translation>Jina katika smsdesk</translation>
    </message>
    <message>
        <source>Name of the &amp;new group</source>
        <translation>Jina la &amp;kikundi kipya</translation>
    </message>
    <message>
        <source>name of the account</source>
        <translation>jina la akaunti</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Jina la sehemu</translation>
    </message>
    <message>
        <source>Name of the new group</source>
        <translation>Jina la kikundi kipya</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Jina la kiolezo</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Jina au namba</translation>
    </message>
    <message>
        <source>Name or text</source>
        <translation>Jina au maandishi</translation>
    </message>
    <message>
        <source>Name the right file in SMSDESK_KEY_FILE.</source>
        <translation>Taja faili sahihi kwenye SMSDESK_KEY_FILE.</translation>
    </message>
    <message>
        <source>Name the service.</source>
        <translation>Taja huduma.</translation>
    </message>
    <message>
        <source>Name, fields and groups are forgotten. What passed between you stays, as do opt-outs.</source>
        <translation>Jina, sehemu na vikundi husahaulika. Mawasiliano yenu hubaki, na kujiondoa pia.</translation>
    </message>
    <message>
        <source>Name, number or field</source>
        <translation>Jina, namba au sehemu</translation>
    </message>
    <message>
        <source>Name, number or text</source>
        <translation>Jina, namba au maandishi</translation>
    </message>
    <message>
        <source>Names are in</source>
        <translation>Majina yako katika</translation>
    </message>
    <message>
        <source>Names of clients, accounts and providers.</source>
        <translation>Majina ya wateja, akaunti na watoa huduma.</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>Ndovubase tries again 3 times, 3 minutes apart; after about 9 minutes it is lost.</source>
        <translation>Ndovubase hujaribu tena mara 3, kila baada ya dakika 3; baada ya dakika 9 hivi hupotea.</translation>
    </message>
    <message>
        <source>Neither side is booked; you may order it again.</source>
        <translation>Hakuna upande unaoandikwa; unaweza kuagiza tena.</translation>
    </message>
    <message>
        <source>Neither the account nor the settings say it.</source>
        <translation>Akaunti wala mipangilio haisemi.</translation>
    </message>
    <message>
        <source>Neither the accounts nor the settings say it.</source>
        <translation>Akaunti na mipangilio haziisemi.</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Uholanzi</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Mtandao</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Kamwe</translation>
    </message>
    <message>
        <source>Never left, or their time had passed</source>
        <translation>Hazikutoka, au wakati wake ulikuwa umepita</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Kikundi kipya</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>mstari mpya</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Ujumbe mpya</translation>
    </message>
    <message>
        <source>New message; a draft is kept</source>
        <translation>Ujumbe mpya; rasimu huhifadhiwa</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Kanuni mpya</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Mtu anayefuata</translation>
    </message>
    <message>
        <source>Next person in the preview</source>
        <translation>Mtu anayefuata kwenye onyesho la awali</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Hatua inayofuata</translation>
    </message>
    <message>
        <source>Nextbyte makes the answers up: nothing is sent and nothing is paid.</source>
        <translation>Nextbyte hubuni majibu: hakuna kinachotumwa na hakuna kinacholipwa.</translation>
    </message>
    <message>
        <source>Nextbyte says it has this message already; an earlier copy may be on its way.</source>
        <translation>Nextbyte inasema ina ujumbe huu tayari; huenda nakala ya awali iko njiani.</translation>
    </message>
    <message>
        <source>Nextbyte took the message and will send it, now or at the time asked for.</source>
        <translation>Nextbyte ilipokea ujumbe na itautuma, sasa au kwa wakati ulioombwa.</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Nijeri</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nijeria</translation>
    </message>
    <message>
        <source>No account has a provider that calls.</source>
        <translation>Hakuna akaunti ambayo mtoa huduma wake hupiga.</translation>
    </message>
    <message>
        <source>No account here has clients</source>
        <translation>Hakuna akaunti hapa yenye wateja</translation>
    </message>
    <message>
        <source>No account with others below it</source>
        <translation>Hakuna akaunti yenye nyingine chini yake</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Bado hakuna akaunti</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Hakuna akaunti bado</translation>
    </message>
    <message>
        <source>No addresses</source>
        <translation>Hakuna anwani za wavuti</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Hakuna jibu</translation>
    </message>
    <message>
        <source>No answer from provider</source>
        <translation>Hakuna jibu la mtoa huduma</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>hakuna jibu kwa wakati</translation>
    </message>
    <message>
        <source>no answer within 5 seconds</source>
        <translation>hakuna jibu ndani ya sekunde 5</translation>
    </message>
    <message>
        <source>No balance is low</source>
        <translation>Hakuna salio dogo</translation>
    </message>
    <message>
        <source>No batch is called that</source>
        <translation>Hakuna fungu lenye jina hilo</translation>
    </message>
    <message>
        <source>No batch waits, so nothing had to be stopped.</source>
        <translation>Hakuna fungu linalosubiri, kwa hiyo hapakuwa na la kusimamisha.</translation>
    </message>
    <message>
        <source>No byte of it left this computer</source>
        <translation>Hakuna baiti yake iliyotoka kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>No change fits the filters.</source>
        <translation>Hakuna badiliko linalolingana na vichujio.</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>Hakuna safu</translation>
    </message>
    <message>
        <source>No column of {path} holds phone numbers.</source>
        <translation>Hakuna safu ya {path} yenye namba za simu.</translation>
    </message>
    <message>
        <source>no connection could be made</source>
        <translation>muunganisho haukuweza kufanyika</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>muunganisho haukupatikana kwa wakati</translation>
    </message>
    <message>
        <source>No connection to {provider}.</source>
        <translation>Hakuna muunganisho na {provider}.</translation>
    </message>
    <message>
        <source>no connection was free in time</source>
        <translation>hakukuwa na muunganisho huru kwa wakati</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Bado hakuna anwani</translation>
    </message>
    <message>
        <source>No conversation chosen</source>
        <translation>Hakuna mazungumzo yaliyochaguliwa</translation>
    </message>
    <message>
        <source>No conversation matches</source>
        <translation>Hakuna mazungumzo yanayolingana</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Hakuna nchi</translation>
    </message>
    <message>
        <source>no desk was ever opened on it</source>
        <translation>hakuna dawati lililowahi kufunguliwa humo</translation>
    </message>
    <message>
        <source>No doubles, and nobody opted out</source>
        <translation>Hakuna marudio, na hakuna aliyejiondoa</translation>
    </message>
    <message>
        <source>No doubles, no problem rows, nobody opted out</source>
        <translation>Hakuna marudio, mistari yenye tatizo wala aliyejiondoa</translation>
    </message>
    <message>
        <source>No firewall in between</source>
        <translation>Hakuna ngome ya mtandao katikati</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Hakuna kikundi</translation>
    </message>
    <message>
        <source>No group is called that.</source>
        <translation>Hakuna kikundi chenye jina hilo.</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>Hakuna orodha bado</translation>
    </message>
    <message>
        <source>No message failed in these days.</source>
        <translation>Hakuna ujumbe ulioshindikana katika siku hizi.</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Hakuna jumbe</translation>
    </message>
    <message>
        <source>No messages in these days</source>
        <translation>Hakuna jumbe katika siku hizi</translation>
    </message>
    <message>
        <source>No messages in these days.</source>
        <translation>Hakuna jumbe katika siku hizi.</translation>
    </message>
    <message>
        <source>No messages match</source>
        <translation>Hakuna ujumbe unaolingana</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Hakuna jina</translation>
    </message>
    <message>
        <source>No number in this row</source>
        <translation>Mstari huu hauna namba</translation>
    </message>
    <message>
        <source>No other name is there more than once.</source>
        <translation>Hakuna jina jingine lililorudiwa.</translation>
    </message>
    <message>
        <source>No page has all these words.</source>
        <translation>Hakuna ukurasa wenye maneno haya yote.</translation>
    </message>
    <message>
        <source>No problem rows</source>
        <translation>Hakuna mistari yenye tatizo</translation>
    </message>
    <message>
        <source>No public address</source>
        <translation>Hakuna anwani ya wavuti ya umma</translation>
    </message>
    <message>
        <source>No public address is set, so no provider can call.</source>
        <translation>Anwani ya wavuti ya umma haijawekwa, kwa hiyo hakuna mtoa huduma anayeweza kupiga.</translation>
    </message>
    <message>
        <source>No replies yet</source>
        <translation>Bado hakuna majibu</translation>
    </message>
    <message>
        <source>No report can come in</source>
        <translation>Hakuna ripoti inayoweza kuingia</translation>
    </message>
    <message>
        <source>no report yet</source>
        <translation>bado hakuna ripoti</translation>
    </message>
    <message>
        <source>no reports</source>
        <translation>hakuna ripoti</translation>
    </message>
    <message>
        <source>No route to this network</source>
        <translation>Hakuna njia ya mtandao huu</translation>
    </message>
    <message>
        <source>No row has a number that can be sent to</source>
        <translation>Hakuna mstari wenye namba inayoweza kutumiwa</translation>
    </message>
    <message>
        <source>No row of the list holds a number that can be sent to.</source>
        <translation>Hakuna mstari wa orodha wenye namba inayoweza kutumiwa ujumbe.</translation>
    </message>
    <message>
        <source>No rule matches, a person answers</source>
        <translation>Hakuna kanuni inayolingana, mtu atajibu</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Bado hakuna kanuni</translation>
    </message>
    <message>
        <source>No sender</source>
        <translation>Hakuna mtumaji</translation>
    </message>
    <message>
        <source>No SMS were moved.</source>
        <translation>Hakuna SMS zilizohamishwa.</translation>
    </message>
    <message>
        <source>No subscriptions yet</source>
        <translation>Hakuna usajili bado</translation>
    </message>
    <message>
        <source>No such number exists</source>
        <translation>Hakuna namba kama hii</translation>
    </message>
    <message>
        <source>No template matches</source>
        <translation>Hakuna kiolezo kinacholingana</translation>
    </message>
    <message>
        <source>No template yet</source>
        <translation>Bado hakuna kiolezo</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Bado hakuna violezo</translation>
    </message>
    <message>
        <source>No top-ups yet</source>
        <translation>Hakuna maongezo ya salio bado</translation>
    </message>
    <message>
        <source>no whole answer in time</source>
        <translation>jibu kamili halikuja kwa wakati</translation>
    </message>
    <message>
        <source>No {unit} were moved.</source>
        <translation>Hakuna {unit} zilizohamishwa.</translation>
    </message>
    <message>
        <source>Nobody can say yet whether the message was taken.</source>
        <translation>Bado haijulikani kama ujumbe ulipokelewa.</translation>
    </message>
    <message>
        <source>Nobody can say yet whether {moved} were moved.</source>
        <translation>Hakuna anayeweza kusema bado kama {moved} zilihamishwa.</translation>
    </message>
    <message>
        <source>Nobody can write the word {word!r}</source>
        <translation>Hakuna anayeweza kuandika neno {word!r}</translation>
    </message>
    <message>
        <source>Nobody has opted out</source>
        <translation>Hakuna aliyejiondoa</translation>
    </message>
    <message>
        <source>Nobody is called that</source>
        <translation>Hakuna mwenye jina hilo</translation>
    </message>
    <message>
        <source>Nobody is in this batch</source>
        <translation>Hakuna mtu kwenye fungu hili</translation>
    </message>
    <message>
        <source>Nobody is in this group yet</source>
        <translation>Bado hakuna mtu kwenye kikundi hiki</translation>
    </message>
    <message>
        <source>Nobody is in this part of the inbox.</source>
        <translation>Hakuna mtu kwenye sehemu hii ya kikasha pokezi.</translation>
    </message>
    <message>
        <source>Nobody is left out</source>
        <translation>Hakuna aliyeachwa nje</translation>
    </message>
    <message>
        <source>Nobody is left to send to</source>
        <translation>Hakuna mtu aliyebaki wa kutumiwa</translation>
    </message>
    <message>
        <source>Nobody is there twice: each name has one number, and each number one name.</source>
        <translation>Hakuna aliyerudiwa: kila jina lina namba moja, na kila namba jina moja.</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Hakuna anayelingana</translation>
    </message>
    <message>
        <source>Nobody was subscribed or unsubscribed.</source>
        <translation>Hakuna mtu aliyesajiliwa wala kuondolewa kwenye usajili.</translation>
    </message>
    <message>
        <source>Nobody writes to those who opted out.</source>
        <translation>Hakuna anayewaandikia waliojiondoa.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Hakuna mtu bado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>hakuna</translation>
    </message>
    <message>
        <source>none is named</source>
        <translation>hakuna iliyotajwa</translation>
    </message>
    <message>
        <source>None was made yet. One a week, kept in another place, is a good habit.</source>
        <translation>Hakuna iliyotengenezwa bado. Moja kila wiki, itunzwe mahali pengine, ni desturi njema.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>bado hakuna</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Ya kawaida</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwei</translation>
    </message>
    <message>
        <source>not a key</source>
        <translation>si ufunguo</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>Si namba ya simu</translation>
    </message>
    <message>
        <source>not an http or https address</source>
        <translation>si anwani ya http au https</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Hapana kabisa</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Bado halijakaguliwa</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Haikufika</translation>
    </message>
    <message>
        <source>Not delivered, expired, or refused</source>
        <translation>Hazikufika, muda umeisha, au zimekataliwa</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Haikufanyika</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Bado hayajaisha</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Haijasimbwa</translation>
    </message>
    <message>
        <source>Not enough SMS on the account</source>
        <translation>SMS za akaunti hazitoshi</translation>
    </message>
    <message>
        <source>Not enough: {unit} missing</source>
        <translation>Hazitoshi: {unit} zinakosekana</translation>
    </message>
    <message>
        <source>Not in the demo: all of it is deleted when you close it.</source>
        <translation>Si kwenye majaribio: yote hufutwa unapoyafunga.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Haijulikani</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>haijulikani</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Hakisikilizi</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Si sasa</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Haifikiwi</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Haijasomwa bado</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Haijasemwa</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Haikutumwa</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>hazikutumwa</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Haijajaribiwa</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Hazikueleweka</translation>
    </message>
    <message>
        <source>Not understood, kept as it came</source>
        <translation>Haikueleweka, imewekwa kama ilivyofika</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Haitumiki</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Bado haijatumika</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hakuna kitu</translation>
    </message>
    <message>
        <source>nothing answers at this address</source>
        <translation>hakuna kinachojibu kwenye anwani hii ya wavuti</translation>
    </message>
    <message>
        <source>Nothing below {account} is known yet. Read it with F5, or add a customer under Sub-accounts.</source>
        <translation>Hakuna kinachojulikana bado chini ya {account}. Soma kwa F5, au ongeza mteja kwenye Akaunti ndogo.</translation>
    </message>
    <message>
        <source>Nothing changes at {title}. What was moved stays in the books.</source>
        <translation>Hakuna kinachobadilika kwa {title}. Zilizohamishwa hubaki kwenye vitabu.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Hakuna kilichochaguliwa</translation>
    </message>
    <message>
        <source>Nothing for “{text}” with state {group}.</source>
        <translation>Hakuna kitu kwa “{text}” chenye hali {group}.</translation>
    </message>
    <message>
        <source>Nothing for “{text}”.</source>
        <translation>Hakuna kitu kwa “{text}”.</translation>
    </message>
    <message>
        <source>Nothing happened in these days</source>
        <translation>Hakuna kilichotokea katika siku hizi</translation>
    </message>
    <message>
        <source>Nothing has left this computer yet</source>
        <translation>Hakuna kilichotoka kwenye kompyuta hii bado</translation>
    </message>
    <message>
        <source>Nothing in this time</source>
        <translation>Hakuna kitu katika muda huu</translation>
    </message>
    <message>
        <source>Nothing is answered.</source>
        <translation>Hakuna kinachojibiwa.</translation>
    </message>
    <message>
        <source>Nothing is being sent.</source>
        <translation>Hakuna kinachotumwa.</translation>
    </message>
    <message>
        <source>Nothing is left to decide about it.</source>
        <translation>Hakuna kilichobaki kuamuliwa kuihusu.</translation>
    </message>
    <message>
        <source>Nothing is received.</source>
        <translation>Hakuna kinachopokewa.</translation>
    </message>
    <message>
        <source>Nothing is sent by itself</source>
        <translation>Hakuna kinachotumwa chenyewe</translation>
    </message>
    <message>
        <source>Nothing is sent from here since {when}: {why}</source>
        <translation>Hakuna kinachotumwa kutoka hapa tangu {when}: {why}</translation>
    </message>
    <message>
        <source>Nothing is sent to them any more, and what waits for them is cancelled.</source>
        <translation>Hatumiwi chochote tena, na kinachomsubiri kinaghairiwa.</translation>
    </message>
    <message>
        <source>Nothing is sent to this number any more, by no list, no reply and no rule.</source>
        <translation>Namba hii haitumiwi chochote tena, kwa orodha, jibu wala kanuni.</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>Hakuna kilichotoka kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Nothing left this computer. Try again.</source>
        <translation>Hakuna kilichotoka kwenye kompyuta hii. Jaribu tena.</translation>
    </message>
    <message>
        <source>Nothing left this computer; no SMS were moved. Start it again if you still mean it.</source>
        <translation>Hakuna kilichotoka kwenye kompyuta hii; hakuna SMS zilizohamishwa. Anza tena ikiwa bado unakusudia.</translation>
    </message>
    <message>
        <source>Nothing more begins before you go on. {people} still wait.</source>
        <translation>Hakuna kingine kitakachoanza kabla hujaendelea. {people} bado wanasubiri.</translation>
    </message>
    <message>
        <source>Nothing more is moved for {child} until it is settled.</source>
        <translation>Hakuna zaidi kinachohamishwa kwa {child} hadi utatuliwe.</translation>
    </message>
    <message>
        <source>Nothing moved by smsdesk yet</source>
        <translation>smsdesk haijahamisha chochote bado</translation>
    </message>
    <message>
        <source>Nothing moved in this month.</source>
        <translation>Hakuna kilichohama mwezi huu.</translation>
    </message>
    <message>
        <source>Nothing new was queued; what was stored is safe.</source>
        <translation>Hakuna kipya kilichowekwa kwenye foleni; kilichohifadhiwa ni salama.</translation>
    </message>
    <message>
        <source>Nothing of them is sent again by itself. Decide in the Outbox.</source>
        <translation>Hakuna hata moja inayotumwa tena yenyewe. Amua katika Kikasha toezi.</translation>
    </message>
    <message>
        <source>Nothing of your messages is lost. Try it again.</source>
        <translation>Hakuna ujumbe wako uliopotea. Jaribu tena.</translation>
    </message>
    <message>
        <source>Nothing on this desk is that old yet; from now on it is removed as it becomes so.</source>
        <translation>Hakuna kilicho cha zamani hivyo bado; kuanzia sasa kitaondolewa kikifikia umri huo.</translation>
    </message>
    <message>
        <source>Nothing says which country it is from</source>
        <translation>Haijulikani ni ya nchi gani</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Bado hakuna kilichotumwa</translation>
    </message>
    <message>
        <source>Nothing to be done about this one.</source>
        <translation>Hakuna la kufanya kuhusu huu.</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Hakuna la kurekebisha</translation>
    </message>
    <message>
        <source>Nothing to paste here.</source>
        <translation>Hakuna cha kubandika hapa.</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Hakuna cha kutuma</translation>
    </message>
    <message>
        <source>Nothing waiting to be sent</source>
        <translation>Hakuna kinachosubiri kutumwa</translation>
    </message>
    <message>
        <source>Nothing waits to be read.</source>
        <translation>Hakuna kinachosubiri kusomwa.</translation>
    </message>
    <message>
        <source>Nothing was changed for {number}.</source>
        <translation>Hakuna kilichobadilishwa kwa {number}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>Nothing was created.</source>
        <translation>Hakuna kilichoundwa.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Hakuna kilichofanyika.</translation>
    </message>
    <message>
        <source>Nothing was queued.</source>
        <translation>Hakuna kilichowekwa kwenye foleni.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Hakuna kilichosomwa.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Hakuna kilichoondolewa.</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was changed.</source>
        <translation>Hakuna kilichotumwa wala kubadilishwa.</translation>
    </message>
    <message>
        <source>Nothing was sent by this one.</source>
        <translation>Hii haikutuma chochote.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Hakuna kilichotumwa.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the numbers again.</source>
        <translation>Hakuna kilichotumwa. Angalia namba tena.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Hakuna kilichohifadhiwa.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Hakuna kilichoandikwa.</translation>
    </message>
    <message>
        <source>Nothing with state {group}.</source>
        <translation>Hakuna kitu chenye hali {group}.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Hakuna kilichoandikwa bado</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Bado hakuna</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Bado hakuna.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Hakuna.</translation>
    </message>
    <message>
        <source>Num&amp;ber</source>
        <translation>Nam&amp;ba</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Namba</translation>
    </message>
    <message>
        <source>Number for tests</source>
        <translation>Namba ya kujaribia</translation>
    </message>
    <message>
        <source>Number {id}, by {who}, {when}</source>
        <translation>Namba {id}, na {who}, {when}</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Namba</translation>
    </message>
    <message>
        <source>Numbers are hidden on the screen. In the file everybody who opens it can read them.</source>
        <translation>Namba zimefichwa kwenye skrini. Kwenye faili, kila anayeifungua anaweza kuzisoma.</translation>
    </message>
    <message>
        <source>Numbers are in</source>
        <translation>Namba ziko katika</translation>
    </message>
    <message>
        <source>Numbers found</source>
        <translation>Namba zilizopatikana</translation>
    </message>
    <message>
        <source>Numbers hidden</source>
        <translation>Namba zimefichwa</translation>
    </message>
    <message>
        <source>Numbers shown</source>
        <translation>Namba zinaonyeshwa</translation>
    </message>
    <message>
        <source>Numbers that opted out meanwhile are left out.</source>
        <translation>Namba zilizojiondoa tangu hapo huachwa nje.</translation>
    </message>
    <message>
        <source>Numbers without a country code are from here.</source>
        <translation>Namba zisizo na msimbo wa nchi ni za hapa.</translation>
    </message>
    <message>
        <source>of delivery</source>
        <translation>za kufika</translation>
    </message>
    <message>
        <source>Of every batch of this desk, the newest first</source>
        <translation>Za kila fungu la dawati hili, mpya kwanza</translation>
    </message>
    <message>
        <source>Of everything in the window</source>
        <translation>Wa kila kitu kwenye dirisha</translation>
    </message>
    <message>
        <source>Of numbers written without it, where the account says none</source>
        <translation>Ya namba zilizoandikwa bila msimbo, pale akaunti haisemi</translation>
    </message>
    <message>
        <source>Of numbers written without it, where the account says none; two letters, such as KE</source>
        <translation>Ya namba zilizoandikwa bila msimbo, akaunti isipotaja nchi; herufi mbili, kama KE</translation>
    </message>
    <message numerus="yes">
        <source>of the %Ln with a report</source>
        <translation>
            <numerusform>ya %Ln yenye ripoti</numerusform>
            <numerusform>ya %Ln zenye ripoti</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the receiver for answers and reports</source>
        <translation>Ya kipokezi cha majibu na ripoti</translation>
    </message>
    <message>
        <source>Of the window; it changes at once</source>
        <translation>Ya dirisha; hubadilika papo hapo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Imezimwa</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Omani</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Imewashwa</translation>
    </message>
    <message>
        <source>On the screen; a row that you mend, open conversations and exports show them</source>
        <translation>Kwenye skrini; mstari unaorekebisha, mazungumzo yaliyofunguliwa na faili zinazohamishwa huzionyesha</translation>
    </message>
    <message>
        <source>On this computer only, a tunnel or a proxy has to pass on what providers say</source>
        <translation>Ikiwa ni kompyuta hii pekee, handaki au proksi lazima ipitishe kile watoa huduma wanachosema</translation>
    </message>
    <message>
        <source>once</source>
        <translation>mara moja</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Mara moja kwa siku</translation>
    </message>
    <message>
        <source>Once it is paid, check the balance here.</source>
        <translation>Baada ya kulipwa, kagua salio hapa.</translation>
    </message>
    <message>
        <source>one name with two values</source>
        <translation>jina moja lenye thamani mbili</translation>
    </message>
    <message>
        <source>One name, several numbers. Merge those who are one person; the number you choose stays.</source>
        <translation>Jina moja, namba kadhaa. Unganisha walio mtu mmoja; namba unayochagua hubaki.</translation>
    </message>
    <message>
        <source>One on each line, or any text with numbers in it. Numbers that are found are marked.</source>
        <translation>Moja kwenye kila mstari, au maandishi yoyote yenye namba. Namba zinazopatikana huwekwa alama.</translation>
    </message>
    <message>
        <source>One side is booked and the other is not.</source>
        <translation>Upande mmoja unaandikwa na mwingine hapana.</translation>
    </message>
    <message>
        <source>One top-up has an unknown outcome.</source>
        <translation>Ongezo moja la salio lina matokeo yasiyojulikana.</translation>
    </message>
    <message>
        <source>Only a top-up with an unknown outcome is settled by a person.</source>
        <translation>Mtu hutatua tu ongezo la salio ambalo matokeo yake hayajulikani.</translation>
    </message>
    <message>
        <source>Only from {addresses}; whoever else calls it is turned away.</source>
        <translation>Kutoka {addresses} tu; mwingine yeyote anayeipiga hukataliwa.</translation>
    </message>
    <message>
        <source>Only if the service has a certificate of its own: the PEM file that it is checked against, and no other.</source>
        <translation>Ikiwa tu huduma ina cheti chake yenyewe: faili ya PEM ambayo hukaguliwa nayo, na si nyingine.</translation>
    </message>
    <message>
        <source>Only low balances</source>
        <translation>Salio ndogo pekee</translation>
    </message>
    <message>
        <source>Only one side was booked.</source>
        <translation>Upande mmoja tu ndio uliandikwa.</translation>
    </message>
    <message>
        <source>Only smsdesk uses this account</source>
        <translation>smsdesk pekee hutumia akaunti hii</translation>
    </message>
    <message>
        <source>Only the balance of {moved} moved by {credits}; that of {stayed} did not. {call}.</source>
        <translation>Ni salio la {moved} tu lililobadilika kwa {credits}; la {stayed} halikubadilika. {call}.</translation>
    </message>
    <message>
        <source>Only this address is believed about where a push comes from, such as 127.0.0.1 for nginx on this computer</source>
        <translation>Ni anwani hii tu inayoaminiwa kuhusu taarifa inatoka wapi, kama 127.0.0.1 kwa nginx kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>Only uncertain ones can be left.</source>
        <translation>Zisizojulikana tu ndizo zinaweza kuachwa.</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Nikiomba tu</translation>
    </message>
    <message>
        <source>Only {title} can put this right.</source>
        <translation>Ni {title} tu inayoweza kurekebisha hili.</translation>
    </message>
    <message>
        <source>Only {wanted} can be done that with.</source>
        <translation>Hilo linawezekana kwa {wanted} pekee.</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Fungua orodha</translation>
    </message>
    <message>
        <source>Open a page, in the order of the rail (Ctrl+1 to Ctrl+9)</source>
        <translation>Fungua ukurasa, kwa mpangilio wa upau wa kando (Ctrl+1 hadi Ctrl+9)</translation>
    </message>
    <message>
        <source>Open Contacts</source>
        <translation>Fungua Anwani</translation>
    </message>
    <message>
        <source>Open in Outbox</source>
        <translation>Fungua katika Kikasha toezi</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Fungua folda yake</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Fungua Mipangilio</translation>
    </message>
    <message>
        <source>Open smsdesk</source>
        <translation>Fungua smsdesk</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Fungua folda</translation>
    </message>
    <message>
        <source>Open the inbox again.</source>
        <translation>Fungua kikasha pokezi tena.</translation>
    </message>
    <message>
        <source>Open the receiver</source>
        <translation>Fungua kipokezi</translation>
    </message>
    <message>
        <source>Opening smsdesk</source>
        <translation>Inafungua smsdesk</translation>
    </message>
    <message>
        <source>Opt in again</source>
        <translation>Ruhusu tena</translation>
    </message>
    <message>
        <source>Opt out</source>
        <translation>Weka amejiondoa</translation>
    </message>
    <message>
        <source>Opt out {who}?</source>
        <translation>Umweke {who} kuwa amejiondoa?</translation>
    </message>
    <message>
        <source>Opt-out words</source>
        <translation>Maneno ya kujiondoa</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Waliojiondoa</translation>
    </message>
    <message>
        <source>Opted out of SMS</source>
        <translation>Amejiondoa kwenye SMS</translation>
    </message>
    <message>
        <source>Opted out, gets nothing from you</source>
        <translation>Amejiondoa, hapati chochote kutoka kwako</translation>
    </message>
    <message>
        <source>Opts out</source>
        <translation>Huondoa</translation>
    </message>
    <message>
        <source>Opts out, then replies</source>
        <translation>Huondoa, kisha hujibu</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Nyingine</translation>
    </message>
    <message>
        <source>Other computers reach the receiver.</source>
        <translation>Kompyuta nyingine hufikia kipokezi.</translation>
    </message>
    <message>
        <source>Other computers too</source>
        <translation>Kompyuta nyingine pia</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>Nchi nyingine</translation>
    </message>
    <message>
        <source>Others could look into {folder}. Now only you can.</source>
        <translation>Wengine wangeweza kuona ndani ya {folder}. Sasa ni wewe tu unayeweza.</translation>
    </message>
    <message>
        <source>Others than you can read the key file {path}.</source>
        <translation>Wengine pia wanaweza kusoma faili ya ufunguo {path}.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Kikasha toezi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Matokeo</translation>
    </message>
    <message>
        <source>Outcome: {word}. {sentence}</source>
        <translation>Matokeo: {word}. {sentence}</translation>
    </message>
    <message>
        <source>Outside smsdesk</source>
        <translation>Nje ya smsdesk</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>Tarehe zangu</translation>
    </message>
    <message>
        <source>P&amp;rice of one SMS</source>
        <translation>B&amp;ei ya SMS moja</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Kurasa</translation>
    </message>
    <message>
        <source>Paid for like any message</source>
        <translation>Hulipiwa kama ujumbe wowote</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistani</translation>
    </message>
    <message>
        <source>Part of it left this computer</source>
        <translation>Sehemu yake ilitoka kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Imefanyika kwa sehemu</translation>
    </message>
    <message>
        <source>Partly: ask the provider</source>
        <translation>Sehemu: uliza mtoa huduma</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Nenosiri</translation>
    </message>
    <message>
        <source>Passwords are in no backup.</source>
        <translation>Manenosiri hayamo kwenye nakala rudufu yoyote.</translation>
    </message>
    <message>
        <source>Passwords are in no backup: you type those again that this computer does not have.</source>
        <translation>Manenosiri hayamo kwenye nakala rudufu yoyote: unaandika tena yale ambayo kompyuta hii haina.</translation>
    </message>
    <message>
        <source>Passwords are sealed with a key in the {place}</source>
        <translation>Manenosiri hufungwa kwa ufunguo ulio katika {place}</translation>
    </message>
    <message>
        <source>Paste it in the API section of your SMS Office account.</source>
        <translation>Ibandike kwenye sehemu ya API ya akaunti yako ya SMS Office.</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>Bandika namba</translation>
    </message>
    <message>
        <source>Paste numbers, under Recipients</source>
        <translation>Bandika namba, chini ya Wapokeaji</translation>
    </message>
    <message>
        <source>Pasted numbers</source>
        <translation>Namba zilizobandikwa</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Simamisha</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Imesimamishwa</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Watu</translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>mtu</numerusform>
            <numerusform>watu</numerusform>
        </translation>
    </message>
    <message>
        <source>People can reply to it.</source>
        <translation>Watu wanaweza kuujibu.</translation>
    </message>
    <message>
        <source>People cannot reply to a sender name</source>
        <translation>Watu hawawezi kujibu jina la mtumaji</translation>
    </message>
    <message>
        <source>People cannot reply to it.</source>
        <translation>Watu hawawezi kuujibu.</translation>
    </message>
    <message>
        <source>People of an earlier batch</source>
        <translation>Watu wa fungu la awali</translation>
    </message>
    <message>
        <source>Perhaps it was created, perhaps not.</source>
        <translation>Huenda aliundwa, huenda hakuundwa.</translation>
    </message>
    <message>
        <source>Perhaps not reachable</source>
        <translation>Labda haifikiwi</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kipindi</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Mtu</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Namba ya simu</translation>
    </message>
    <message>
        <source>plain dash</source>
        <translation>kistari cha kawaida</translation>
    </message>
    <message>
        <source>plain space</source>
        <translation>nafasi ya kawaida</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>maandishi ya kawaida</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Imepangwa</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Mlango</translation>
    </message>
    <message>
        <source>Port {port} is used by another program.</source>
        <translation>Mlango {port} unatumiwa na programu nyingine.</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Ureno</translation>
    </message>
    <message>
        <source>Practise with invented people. Nothing reaches a real phone.</source>
        <translation>Fanya mazoezi na watu wa kubuni. Hakuna kinachofika kwenye simu halisi.</translation>
    </message>
    <message>
        <source>Preview from {sender}: {text}. {note}</source>
        <translation>Onyesho la awali kutoka {sender}: {text}. {note}</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation>Mtu aliyetangulia</translation>
    </message>
    <message>
        <source>Previous person in the preview</source>
        <translation>Mtu aliyetangulia kwenye onyesho la awali</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Hatua iliyotangulia</translation>
    </message>
    <message>
        <source>Price of one SMS</source>
        <translation>Bei ya SMS moja</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Chapisha</translation>
    </message>
    <message>
        <source>Print a report</source>
        <translation>Chapisha ripoti</translation>
    </message>
    <message>
        <source>Print a report or a statement</source>
        <translation>Chapisha ripoti au taarifa</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Faragha</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Tatizo</translation>
    </message>
    <message>
        <source>problem rows</source>
        <translation>mistari yenye tatizo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Mtoa huduma</translation>
    </message>
    <message>
        <source>Provider's number for it</source>
        <translation>Namba ya mtoa huduma kwa ujumbe</translation>
    </message>
    <message>
        <source>Providers call over https.</source>
        <translation>Watoa huduma hupiga kwa https.</translation>
    </message>
    <message>
        <source>Providers reach this computer only under a public address: your router's, a tunnel's or a server's.</source>
        <translation>Watoa huduma hufikia kompyuta hii kwa anwani ya wavuti ya umma pekee: ya ruta yako, ya handaki au ya seva.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Anwani ya wavuti ya umma</translation>
    </message>
    <message>
        <source>Public address of this desk</source>
        <translation>Anwani ya wavuti ya umma ya dawati hili</translation>
    </message>
    <message>
        <source>Put into the outbox</source>
        <translation>Uliwekwa kwenye kikasha toezi</translation>
    </message>
    <message>
        <source>Put them into the &amp;group</source>
        <translation>Waweke kwenye &amp;kikundi</translation>
    </message>
    <message>
        <source>Put {who} on the opt-out list?</source>
        <translation>Umweke {who} kwenye orodha ya waliojiondoa?</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Quicker, but Nextbyte hands each report out once: only if no other program asks for them.</source>
        <translation>Haraka zaidi, lakini Nextbyte hutoa kila ripoti mara moja: tumia tu ikiwa hakuna programu nyingine inayoziomba.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Saa za utulivu</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Ondoka</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Wowote</translation>
    </message>
    <message>
        <source>Reach this person in another way.</source>
        <translation>Mfikie mtu huyu kwa njia nyingine.</translation>
    </message>
    <message>
        <source>Reachable at the public address</source>
        <translation>Hufikiwa kwenye anwani ya wavuti ya umma</translation>
    </message>
    <message>
        <source>Reachable from</source>
        <translation>Hufikiwa kutoka</translation>
    </message>
    <message>
        <source>Reachable from the internet</source>
        <translation>Hufikiwa kutoka intaneti</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Soma tena</translation>
    </message>
    <message>
        <source>Read at {time}. One reading proves nothing: the next one counts from {next} on, in {left}.</source>
        <translation>Zilisomwa {time}. Kusoma mara moja hakuthibitishi: kunakofuata kutahesabiwa kuanzia {next}, baada ya {left}.</translation>
    </message>
    <message>
        <source>Read at {time}. Read both again to be sure.</source>
        <translation>Zilisomwa {time}. Soma zote mbili tena kuwa na uhakika.</translation>
    </message>
    <message>
        <source>Read at {time}: equal to the reading before.</source>
        <translation>Zilisomwa {time}: sawa na zilivyosomwa awali.</translation>
    </message>
    <message>
        <source>Read both again</source>
        <translation>Soma zote mbili tena</translation>
    </message>
    <message>
        <source>Read the balance</source>
        <translation>Soma salio</translation>
    </message>
    <message>
        <source>Read the contacts again.</source>
        <translation>Soma anwani tena.</translation>
    </message>
    <message>
        <source>Read the groups again.</source>
        <translation>Soma vikundi tena.</translation>
    </message>
    <message>
        <source>Read the provider's own words in the details, and ask the provider if they do not help.</source>
        <translation>Soma maneno ya mtoa huduma mwenyewe kwenye maelezo, na mwulize kama hayasaidii.</translation>
    </message>
    <message>
        <source>Read the rules again.</source>
        <translation>Soma kanuni tena.</translation>
    </message>
    <message>
        <source>Read the templates again.</source>
        <translation>Soma violezo tena.</translation>
    </message>
    <message>
        <source>Read {name} again</source>
        <translation>Soma {name} tena</translation>
    </message>
    <message>
        <source>Reading both balances.</source>
        <translation>Inasoma salio zote mbili.</translation>
    </message>
    <message>
        <source>reading it takes more memory than a list should</source>
        <translation>kuisoma kunahitaji kumbukumbu kubwa kuliko orodha inavyopaswa</translation>
    </message>
    <message>
        <source>reading it took longer than {seconds} seconds</source>
        <translation>kuisoma kulichukua zaidi ya sekunde {seconds}</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Inasoma {name}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Inasoma …</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>Receive answers and reports</source>
        <translation>Pokea majibu na ripoti</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Kipokezi</translation>
    </message>
    <message>
        <source>Receiver failed</source>
        <translation>Kipokezi kimeshindwa</translation>
    </message>
    <message>
        <source>Receiver is starting</source>
        <translation>Kipokezi kinaanza</translation>
    </message>
    <message>
        <source>Receiver off</source>
        <translation>Kipokezi kimezimwa</translation>
    </message>
    <message>
        <source>Receiver on, port {port}</source>
        <translation>Kipokezi kimewashwa, mlango {port}</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Wapokeaji</translation>
    </message>
    <message>
        <source>Refresh this page</source>
        <translation>Sasisha ukurasa huu</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Imekataliwa</translation>
    </message>
    <message>
        <source>Refused by the provider</source>
        <translation>Imekataliwa na mtoa huduma</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Ondoa akaunti</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Ondoa kikundi</translation>
    </message>
    <message>
        <source>Remove the group {group}?</source>
        <translation>Uondoe kikundi {group}?</translation>
    </message>
    <message>
        <source>Remove what is older than {time}?</source>
        <translation>Ondoa kilicho cha zamani kuliko {time}?</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>Uondoe {name}?</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Ondoa …</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Imeondolewa</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Badilisha jina</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Badilisha jina la kikundi</translation>
    </message>
    <message>
        <source>Renew the certificate.</source>
        <translation>Sasisha cheti.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Badilisha</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Badilisha zote</translation>
    </message>
    <message>
        <source>Replace it with your text</source>
        <translation>Weka maandishi yako badala</translation>
    </message>
    <message>
        <source>Replace them to save about {sms}.</source>
        <translation>Zibadilishe ili kuokoa takriban {sms}.</translation>
    </message>
    <message>
        <source>Replace them to save {sms}.</source>
        <translation>Zibadilishe ili kuokoa {sms}.</translation>
    </message>
    <message>
        <source>Replace {what}</source>
        <translation>Badilisha {what}</translation>
    </message>
    <message>
        <source>Replies with a text</source>
        <translation>Hujibu kwa maandishi</translation>
    </message>
    <message>
        <source>Replies with {name}</source>
        <translation>Hujibu kwa {name}</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Jibu</translation>
    </message>
    <message>
        <source>Reply to {name}</source>
        <translation>Mjibu {name}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Ripoti</translation>
    </message>
    <message>
        <source>Report of {days}</source>
        <translation>Ripoti ya {days}</translation>
    </message>
    <message>
        <source>Report them; nothing of them is lost.</source>
        <translation>Ziripoti; hakuna chochote kilichopotea.</translation>
    </message>
    <message>
        <source>Report {days}</source>
        <translation>Ripoti {days}</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Ripoti</translation>
    </message>
    <message>
        <source>Reports for {accounts} are taken from some addresses only, and the receiver cannot tell where they come from: whatever passes them on calls from this computer. All of them are turned away.</source>
        <translation>Ripoti za {accounts} hupokewa kutoka baadhi ya anwani za wavuti tu, na kipokezi hakiwezi kujua zinakotoka: kinachozipitisha hupiga kutoka kompyuta hii. Zote hukataliwa.</translation>
    </message>
    <message>
        <source>Reports still come in.</source>
        <translation>Ripoti bado zinaingia.</translation>
    </message>
    <message>
        <source>Reseller client</source>
        <translation>Mteja wa wakala</translation>
    </message>
    <message>
        <source>Reseller clients</source>
        <translation>Wateja wa wakala</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rejesha</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Rejesha nakala rudufu</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Rejesha nakala rudufu</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Urejeshe nakala rudufu hii?</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Nakala rudufu inarejeshwa</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln</source>
        <translation>
            <numerusform>Jaribu tena %Ln</numerusform>
            <numerusform>Jaribu tena %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln failed</source>
        <translation>
            <numerusform>Jaribu tena %Ln iliyoshindikana</numerusform>
            <numerusform>Jaribu tena %Ln zilizoshindikana</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Jaribu zilizoshindikana</translation>
    </message>
    <message>
        <source>Review taking back</source>
        <translation>Kagua kurudisha</translation>
    </message>
    <message>
        <source>Review top-up</source>
        <translation>Kagua ongezo</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Mstari</translation>
    </message>
    <message>
        <source>Row in the list</source>
        <translation>Mstari kwenye orodha</translation>
    </message>
    <message>
        <source>Row {n}</source>
        <translation>Mstari {n}</translation>
    </message>
    <message>
        <source>Row {n} has the column names</source>
        <translation>Mstari wa {n} una majina ya safu</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Mstari {row}</translation>
    </message>
    <message>
        <source>Row {row}, {name}: {why}</source>
        <translation>Mstari {row}, {name}: {why}</translation>
    </message>
    <message>
        <source>row {row}: {error}</source>
        <translation>mstari {row}: {error}</translation>
    </message>
    <message>
        <source>Row {row}: {raw} is {now}</source>
        <translation>Mstari {row}: {raw} ni {now}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Mistari</translation>
    </message>
    <message>
        <source>Rows in the file</source>
        <translation>Mistari kwenye faili</translation>
    </message>
    <message>
        <source>Rows with a problem</source>
        <translation>Mistari yenye tatizo</translation>
    </message>
    <message>
        <source>Rows with the same number</source>
        <translation>Mistari yenye namba moja</translation>
    </message>
    <message>
        <source>Rows without a usable number</source>
        <translation>Mistari isiyo na namba inayofaa</translation>
    </message>
    <message>
        <source>Rows {first} and {last}</source>
        <translation>Mistari {first} na {last}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Kanuni</translation>
    </message>
    <message>
        <source>Rules, first match wins</source>
        <translation>Kanuni, ya kwanza kulingana hutumika</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Fanya tena</translation>
    </message>
    <message>
        <source>Run the test</source>
        <translation>Fanya jaribio</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Urusi</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Laha</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Usalama</translation>
    </message>
    <message>
        <source>SALIO, BALANCE; empty for any text</source>
        <translation>SALIO, BALANCE; wazi kwa maandishi yoyote</translation>
    </message>
    <message>
        <source>Same choice for all</source>
        <translation>Uamuzi mmoja kwa zote</translation>
    </message>
    <message>
        <source>Same number twice</source>
        <translation>Namba imerudiwa</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudia</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln decisions</source>
        <translation>
            <numerusform>Hifadhi uamuzi %Ln</numerusform>
            <numerusform>Hifadhi maamuzi %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy without a password, then try again.</source>
        <translation>Hifadhi nakala isiyo na nenosiri, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Hifadhi akaunti</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Hifadhi kama CSV</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>Hifadhi kama rasimu</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Hifadhi kama PDF</translation>
    </message>
    <message>
        <source>Save decisions</source>
        <translation>Hifadhi maamuzi</translation>
    </message>
    <message>
        <source>Save only the sheet with the list as .csv, then try again.</source>
        <translation>Hifadhi tu laha yenye orodha kama .csv, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Hifadhi kanuni</translation>
    </message>
    <message>
        <source>Save the list from Excel as .xlsx or .csv, then try again.</source>
        <translation>Hifadhi orodha kutoka Excel kama .xlsx au .csv, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>Save the time</source>
        <translation>Hifadhi wakati</translation>
    </message>
    <message>
        <source>Save these rows</source>
        <translation>Hifadhi mistari hii</translation>
    </message>
    <message>
        <source>Save this list …</source>
        <translation>Hifadhi orodha hii …</translation>
    </message>
    <message>
        <source>Save with every number in full?</source>
        <translation>Uhifadhi kila namba kwa ukamilifu?</translation>
    </message>
    <message>
        <source>Save with numbers</source>
        <translation>Hifadhi na namba</translation>
    </message>
    <message>
        <source>Save without testing</source>
        <translation>Hifadhi bila kujaribu</translation>
    </message>
    <message>
        <source>Save your text as a template</source>
        <translation>Hifadhi maandishi yako kama kiolezo</translation>
    </message>
    <message>
        <source>Saved {day}. Type a new one to change it</source>
        <translation>Limehifadhiwa {day}. Andika jipya kulibadilisha</translation>
    </message>
    <message>
        <source>saved {when}</source>
        <translation>ilihifadhiwa {when}</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Imehifadhiwa.</translation>
    </message>
    <message>
        <source>Say which column it is, or choose another file.</source>
        <translation>Sema ni safu ipi, au chagua faili nyingine.</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Imepangiwa muda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tafuta</translation>
    </message>
    <message>
        <source>Search looks in names and texts.</source>
        <translation>Utafutaji huangalia majina na maandishi.</translation>
    </message>
    <message>
        <source>Search looks in the names of batches.</source>
        <translation>Utafutaji huangalia majina ya mafungu.</translation>
    </message>
    <message>
        <source>Search on this page; Esc clears, then leaves</source>
        <translation>Tafuta kwenye ukurasa huu; Esc hufuta, kisha huondoka</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Tafuta kwenye msaada</translation>
    </message>
    <message>
        <source>See delivery, failures and uncertain messages</source>
        <translation>Ona zilizofika, zilizoshindikana na zisizojulikana</translation>
    </message>
    <message>
        <source>See the page about the receiver for each system.</source>
        <translation>Tazama ukurasa kuhusu kipokezi kwa kila mfumo.</translation>
    </message>
    <message>
        <source>Seen in the balance</source>
        <translation>Ilionekana kwenye salio</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Jaribio la ndani</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Tuma</translation>
    </message>
    <message>
        <source>Send &amp;from</source>
        <translation>Tuma &amp;kutoka</translation>
    </message>
    <message>
        <source>Send a test to me</source>
        <translation>Nitumie jaribio</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Tuma tena</translation>
    </message>
    <message>
        <source>Send again if it still matters.</source>
        <translation>Tuma tena ikiwa bado ni muhimu.</translation>
    </message>
    <message>
        <source>Send again if the person still needs it.</source>
        <translation>Tuma tena ikiwa mtu huyo bado anauhitaji.</translation>
    </message>
    <message>
        <source>Send again later; if it goes on, call the provider.</source>
        <translation>Tuma tena baadaye; ikiendelea, mpigie mtoa huduma simu.</translation>
    </message>
    <message>
        <source>Send as soon as I confirm</source>
        <translation>Tuma mara nikithibitisha</translation>
    </message>
    <message>
        <source>Send at</source>
        <translation>Tuma saa</translation>
    </message>
    <message>
        <source>Send from</source>
        <translation>Tuma kutoka</translation>
    </message>
    <message>
        <source>Send it to your Ndovubase account manager.</source>
        <translation>Itume kwa msimamizi wako wa akaunti wa Ndovubase.</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Tuma baadaye</translation>
    </message>
    <message>
        <source>Send many personal SMS from a list, and see what happened to every one.</source>
        <translation>Tuma SMS nyingi za kibinafsi kutoka kwenye orodha, na uone kilichotokea kwa kila moja.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Tuma sasa</translation>
    </message>
    <message>
        <source>Send reply</source>
        <translation>Tuma jibu</translation>
    </message>
    <message>
        <source>Send the test</source>
        <translation>Tuma jaribio</translation>
    </message>
    <message>
        <source>Send them now</source>
        <translation>Zitume sasa</translation>
    </message>
    <message>
        <source>Send this one again</source>
        <translation>Tuma huu tena</translation>
    </message>
    <message>
        <source>Send to a made-up list</source>
        <translation>Tumia orodha ya kubuni</translation>
    </message>
    <message>
        <source>Send to every row</source>
        <translation>Tuma kwa kila mstari</translation>
    </message>
    <message>
        <source>Send to everybody</source>
        <translation>Tuma kwa wote</translation>
    </message>
    <message>
        <source>Send to the first row of them</source>
        <translation>Tuma kwa mstari wa kwanza kati yao</translation>
    </message>
    <message>
        <source>Send to the first {sms} only</source>
        <translation>Tuma kwa {sms} za kwanza pekee</translation>
    </message>
    <message>
        <source>Send to them too</source>
        <translation>Watumie pia</translation>
    </message>
    <message>
        <source>Send to {who} again?</source>
        <translation>Umtumie {who} tena?</translation>
    </message>
    <message>
        <source>Send {messages}</source>
        <translation>Tuma {messages}</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Mtumaji</translation>
    </message>
    <message>
        <source>Sender &amp;name people will see</source>
        <translation>&amp;Jina la mtumaji watakaloliona</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>Jina la mtumaji</translation>
    </message>
    <message>
        <source>sender name</source>
        <translation>jina la mtumaji</translation>
    </message>
    <message>
        <source>Sender name not allowed</source>
        <translation>Jina la mtumaji haliruhusiwi</translation>
    </message>
    <message>
        <source>Sender name people will see</source>
        <translation>Jina la mtumaji watakaloliona</translation>
    </message>
    <message>
        <source>Sender names you may use</source>
        <translation>Majina ya mtumaji unayoruhusiwa</translation>
    </message>
    <message>
        <source>sender {name}</source>
        <translation>mtumaji {name}</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Inatuma</translation>
    </message>
    <message>
        <source>Sending again may give a person the same message twice. Leaving it may mean they never get it.</source>
        <translation>Kutuma tena kunaweza kumpa mtu ujumbe ule ule mara mbili. Kuuacha kunaweza kumaanisha hataupata kamwe.</translation>
    </message>
    <message>
        <source>Sending from {account} waits.</source>
        <translation>Kutuma kutoka {account} kunasubiri.</translation>
    </message>
    <message>
        <source>Sending them takes about {time}.</source>
        <translation>Kuzituma huchukua takriban {time}.</translation>
    </message>
    <message>
        <source>Sending to {title}</source>
        <translation>Inatuma kwa {title}</translation>
    </message>
    <message>
        <source>Sending waits for you.</source>
        <translation>Utumaji unakusubiri.</translation>
    </message>
    <message>
        <source>Sending {title}, {done} of {total}</source>
        <translation>Inatuma {title}, {done} kati ya {total}</translation>
    </message>
    <message>
        <source>Sends a message</source>
        <translation>Hutuma ujumbe</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegali</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Imetumwa</translation>
    </message>
    <message>
        <source>Sent again after</source>
        <translation>Ulitumwa tena baada ya</translation>
    </message>
    <message>
        <source>Sent twice, it was stored once and got the same answer.</source>
        <translation>Lilitumwa mara mbili, likahifadhiwa mara moja na kupata jibu lile lile.</translation>
    </message>
    <message>
        <source>sent {start} to {end}</source>
        <translation>lilitumwa {start} hadi {end}</translation>
    </message>
    <message>
        <source>sent {when}</source>
        <translation>lilitumwa {when}</translation>
    </message>
    <message>
        <source>Sent, no reports</source>
        <translation>Imetumwa, hakuna ripoti</translation>
    </message>
    <message>
        <source>sent, no reports</source>
        <translation>zimetumwa, bila ripoti</translation>
    </message>
    <message>
        <source>Sent, waiting for report</source>
        <translation>Zimetumwa, zinasubiri ripoti</translation>
    </message>
    <message>
        <source>Separate them with commas.</source>
        <translation>Zitenganishe kwa koma.</translation>
    </message>
    <message>
        <source>Separate them with commas. The first is the default.</source>
        <translation>Yatenganishe kwa koma. La kwanza ndilo la kawaida.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Huduma</translation>
    </message>
    <message>
        <source>Service a&amp;ddress</source>
        <translation>&amp;Anwani ya huduma</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Anwani ya huduma</translation>
    </message>
    <message>
        <source>Service and keyword</source>
        <translation>Huduma na neno</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>Kitambulisho cha huduma</translation>
    </message>
    <message>
        <source>service id</source>
        <translation>kitambulisho cha huduma</translation>
    </message>
    <message numerus="yes">
        <source>services</source>
        <translation>
            <numerusform>huduma</numerusform>
            <numerusform>huduma</numerusform>
        </translation>
    </message>
    <message>
        <source>Set SMSDESK_HOME to a folder on this computer.</source>
        <translation>Weka SMSDESK_HOME kwenye folda iliyo kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Set up the receiver</source>
        <translation>Weka kipokezi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Tatua</translation>
    </message>
    <message>
        <source>Settle it</source>
        <translation>Itatue</translation>
    </message>
    <message>
        <source>Settle it from {when} on.</source>
        <translation>Litatue kuanzia {when}.</translation>
    </message>
    <message>
        <source>Settle: it arrived</source>
        <translation>Tatua: zilifika</translation>
    </message>
    <message>
        <source>Settle: it did not arrive</source>
        <translation>Tatua: hazikufika</translation>
    </message>
    <message>
        <source>Settle: partly done</source>
        <translation>Tatua: sehemu tu</translation>
    </message>
    <message>
        <source>Settled by {by}: no SMS were moved.</source>
        <translation>Imetatuliwa na {by}: hakuna SMS zilizohamishwa.</translation>
    </message>
    <message>
        <source>Settled by {by}: only one side was booked. This is {title}'s to mend: {call}.</source>
        <translation>Imetatuliwa na {by}: ni upande mmoja tu ulioandikwa. Hili ni la {title} kurekebisha: {call}.</translation>
    </message>
    <message>
        <source>Settled by {by}: the SMS were moved.</source>
        <translation>Imetatuliwa na {by}: SMS zilihamishwa.</translation>
    </message>
    <message>
        <source>Settled by {who}</source>
        <translation>Imetatuliwa na {who}</translation>
    </message>
    <message>
        <source>settled by {who}, {when}</source>
        <translation>limetatuliwa na {who}, {when}</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Shelisheli</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Laha</translation>
    </message>
    <message>
        <source>Sheet {sheet}</source>
        <translation>Laha {sheet}</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Namba fupi</translation>
    </message>
    <message>
        <source>Short code and ser&amp;vice</source>
        <translation>Namba fupi na &amp;huduma</translation>
    </message>
    <message>
        <source>Short code and service</source>
        <translation>Namba fupi na huduma</translation>
    </message>
    <message>
        <source>Short code {code}, {provider}</source>
        <translation>Namba fupi {code}, {provider}</translation>
    </message>
    <message>
        <source>Short codes</source>
        <translation>Namba fupi</translation>
    </message>
    <message>
        <source>Shorten the message</source>
        <translation>Fupisha ujumbe</translation>
    </message>
    <message>
        <source>Shorten the text and send again.</source>
        <translation>Fupisha maandishi na utume tena.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Onyesha</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Onyesha za awali</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Onyesha zote</translation>
    </message>
    <message>
        <source>Show in the Outbox</source>
        <translation>Onyesha kwenye Kikasha toezi</translation>
    </message>
    <message>
        <source>Show it in the Outbox</source>
        <translation>Onyesha kwenye Kikasha toezi</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Onyesha kumbukumbu</translation>
    </message>
    <message>
        <source>Show numbers (Ctrl+Shift+H) to change it.</source>
        <translation>Onyesha namba (Ctrl+Shift+H) ili kuibadilisha.</translation>
    </message>
    <message>
        <source>Show numbers for 5 minutes ({keys})</source>
        <translation>Onyesha namba kwa dakika 5 ({keys})</translation>
    </message>
    <message>
        <source>Show or hide numbers</source>
        <translation>Onyesha au ficha namba</translation>
    </message>
    <message>
        <source>Show others</source>
        <translation>Onyesha nyingine</translation>
    </message>
    <message>
        <source>Show the last 90 days</source>
        <translation>Onyesha siku 90 zilizopita</translation>
    </message>
    <message>
        <source>Show the longest message</source>
        <translation>Onyesha ujumbe mrefu zaidi</translation>
    </message>
    <message>
        <source>Show the receiver</source>
        <translation>Onyesha kipokezi</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Onyesha kinachoandikwa</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Onyesha: {what}</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Siera Leoni</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Ingia tena</translation>
    </message>
    <message>
        <source>Sign in again: {name}</source>
        <translation>Ingia tena: {name}</translation>
    </message>
    <message>
        <source>Sign in with an API key</source>
        <translation>Ingia kwa ufunguo wa API</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Kuingia kumeshindikana</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Kuingia kumekataliwa</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Imeingia</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Umeingia.</translation>
    </message>
    <message>
        <source>Signed in. {amount} {unit} on this account.</source>
        <translation>Umeingia. Kuna {unit} {amount} kwenye akaunti hii.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Imerukwa</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>SMS are being moved. smsdesk waits half a minute for the answer; without one, the outcome is unknown.</source>
        <translation>SMS zinahamishwa. smsdesk husubiri jibu kwa nusu dakika; bila jibu, matokeo hayajulikani.</translation>
    </message>
    <message>
        <source>SMS are moved where a provider has accounts below yours, such as Mspace or Nextbyte.</source>
        <translation>SMS huhamishwa pale mtoa huduma ana akaunti chini ya yako, kama Mspace au Nextbyte.</translation>
    </message>
    <message>
        <source>SMS left after</source>
        <translation>SMS zitakazobaki</translation>
    </message>
    <message>
        <source>SMS left one side and did not arrive at the other. This is {title}'s to mend: {call}.</source>
        <translation>SMS zilitoka upande mmoja na hazikufika upande wa pili. Hili ni la {title} kurekebisha: {call}.</translation>
    </message>
    <message>
        <source>SMS may have been moved.</source>
        <translation>Huenda SMS zimehamishwa.</translation>
    </message>
    <message>
        <source>SMS Office tries again after 1 hour, 3 hours and 12 hours; then the report is lost.</source>
        <translation>SMS Office hujaribu tena baada ya saa 1, saa 3 na saa 12; kisha ripoti hupotea.</translation>
    </message>
    <message>
        <source>SMS paid</source>
        <translation>SMS zilizolipiwa</translation>
    </message>
    <message>
        <source>SMS to pay for</source>
        <translation>SMS za kulipia</translation>
    </message>
    <message>
        <source>smsdesk asks {names} for reports by itself.</source>
        <translation>smsdesk yenyewe huomba ripoti kutoka {names}.</translation>
    </message>
    <message>
        <source>smsdesk asks {provider} about them by itself; until it knows, nobody can tell whether it took them.</source>
        <translation>smsdesk huiuliza {provider} yenyewe kuhusu hizi; hadi ijue, hakuna anayeweza kusema kama ilizipokea.</translation>
    </message>
    <message>
        <source>smsdesk closed before anything left; no SMS were moved. Start it again if you still mean it.</source>
        <translation>smsdesk ilifungwa kabla ya chochote kutoka; hakuna SMS zilizohamishwa. Anza tena ikiwa bado unakusudia.</translation>
    </message>
    <message>
        <source>smsdesk closed before it was handed over</source>
        <translation>smsdesk ilifungwa kabla ya kukabidhi</translation>
    </message>
    <message>
        <source>smsdesk closed while it was being handed over</source>
        <translation>smsdesk ilifungwa wakati wa kukabidhi</translation>
    </message>
    <message>
        <source>smsdesk closed while it was being handed over; SMS may have been moved.</source>
        <translation>smsdesk ilifungwa wakati wa kukabidhi; huenda SMS zimehamishwa.</translation>
    </message>
    <message>
        <source>smsdesk closed while these were being handed over to {provider}.</source>
        <translation>smsdesk ilifungwa wakati hizi zikikabidhiwa kwa {provider}.</translation>
    </message>
    <message>
        <source>smsdesk closed while they were being handed over.</source>
        <translation>smsdesk ilifungwa wakati zikikabidhiwa.</translation>
    </message>
    <message>
        <source>smsdesk demo</source>
        <translation>Majaribio ya smsdesk</translation>
    </message>
    <message>
        <source>smsdesk did not know the whole month: what is not known had not been read then.</source>
        <translation>smsdesk haikujua mwezi wote: yasiyojulikana hayakuwa yamesomwa wakati huo.</translation>
    </message>
    <message>
        <source>smsdesk ended while they were being handed over. Nothing of them is sent again by itself.</source>
        <translation>smsdesk iliisha wakati zikikabidhiwa. Hakuna inayotumwa tena yenyewe.</translation>
    </message>
    <message>
        <source>smsdesk failed while it was being handed over</source>
        <translation>smsdesk ilipata hitilafu wakati wa kukabidhi</translation>
    </message>
    <message>
        <source>smsdesk failed while they were being handed over.</source>
        <translation>smsdesk ilipata hitilafu wakati zikikabidhiwa.</translation>
    </message>
    <message>
        <source>smsdesk forgets its password. The batches that were sent from it stay in the Outbox.</source>
        <translation>smsdesk itasahau nenosiri lake. Mafungu yaliyotumwa kutoka kwake hubaki katika Kikasha toezi.</translation>
    </message>
    <message>
        <source>smsdesk listens on port {port} of this computer.</source>
        <translation>smsdesk inasikiliza kwenye mlango {port} wa kompyuta hii.</translation>
    </message>
    <message>
        <source>smsdesk was closed before the answer came</source>
        <translation>smsdesk ilifungwa kabla jibu halijafika</translation>
    </message>
    <message>
        <source>smsdesk {version}</source>
        <translation>smsdesk {version}</translation>
    </message>
    <message>
        <source>SMSDESK_DATABASE_URL names a shared desk, which this smsdesk cannot open.</source>
        <translation>SMSDESK_DATABASE_URL inataja dawati la pamoja, ambalo smsdesk hii haiwezi kufungua.</translation>
    </message>
    <message>
        <source>So far: {verdict} Read them again from {when} on to be sure.</source>
        <translation>Hadi sasa: {verdict} Zisome tena kuanzia {when} ili kuwa na uhakika.</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>Some cells are merged: only the first row of each has what stands in it.</source>
        <translation>Baadhi ya seli zimeunganishwa: mstari wa kwanza tu wa kila moja una kilichomo.</translation>
    </message>
    <message>
        <source>Some do not split an emoji or an accented letter between two SMS, and count more</source>
        <translation>Baadhi hawagawanyi emoji au herufi yenye alama kati ya SMS mbili, na huhesabu zaidi</translation>
    </message>
    <message>
        <source>Somebody else sent, bought or moved credits of this account</source>
        <translation>Kuna mwingine aliyetuma, kununua au kuhamisha salio la akaunti hii</translation>
    </message>
    <message>
        <source>Something in smsdesk went wrong.</source>
        <translation>Kuna kitu kimeharibika ndani ya smsdesk.</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrika Kusini</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Sudani Kusini</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Uhispania</translation>
    </message>
    <message numerus="yes">
        <source>Special characters leave room for %Ln in one SMS</source>
        <translation>
            <numerusform>Herufi maalum huacha nafasi ya herufi %Ln katika SMS moja</numerusform>
            <numerusform>Herufi maalum huacha nafasi ya herufi %Ln katika SMS moja</numerusform>
        </translation>
    </message>
    <message>
        <source>Special characters leave room for 70 in one SMS instead of 160.</source>
        <translation>Herufi maalum huacha nafasi ya herufi 70 katika SMS moja badala ya 160.</translation>
    </message>
    <message>
        <source>Special characters, {used}</source>
        <translation>Herufi maalum, {used}</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Matumizi</translation>
    </message>
    <message>
        <source>Start `smsdesk --demo`.</source>
        <translation>Anzisha `smsdesk --demo`.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Anza tena</translation>
    </message>
    <message>
        <source>Start again: {name}</source>
        <translation>Anza tena: {name}</translation>
    </message>
    <message>
        <source>Start another message</source>
        <translation>Anza ujumbe mwingine</translation>
    </message>
    <message>
        <source>Start it from a terminal: smsdesk --demo</source>
        <translation>Yaanzishe kutoka kwenye terminali: smsdesk --demo</translation>
    </message>
    <message>
        <source>Start one (GNOME Keyring, KWallet), or make a key file: `smsdesk key --new FILE`, named in SMSDESK_KEY_FILE.</source>
        <translation>Washa moja (GNOME Keyring, KWallet), au tengeneza faili ya ufunguo: `smsdesk key --new FILE`, itajwe kwenye SMSDESK_KEY_FILE.</translation>
    </message>
    <message>
        <source>started {when}</source>
        <translation>lilianza {when}</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Kinaanza</translation>
    </message>
    <message>
        <source>Starts in {n} s</source>
        <translation>Inaanza baada ya sek. {n}</translation>
    </message>
    <message>
        <source>Starts in {time}. Undo stops it.</source>
        <translation>Inaanza baada ya {time}. Tengua huikomesha.</translation>
    </message>
    <message>
        <source>Starts with this word</source>
        <translation>Huanza kwa neno hili</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>State: {words}</source>
        <translation>Hali: {words}</translation>
    </message>
    <message>
        <source>State: {word}</source>
        <translation>Hali: {word}</translation>
    </message>
    <message>
        <source>State: {word}, {why}</source>
        <translation>Hali: {word}, {why}</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Taarifa</translation>
    </message>
    <message>
        <source>Statement of {month}</source>
        <translation>Taarifa ya {month}</translation>
    </message>
    <message>
        <source>Statement of {name}</source>
        <translation>Taarifa ya {name}</translation>
    </message>
    <message>
        <source>Status: {word}</source>
        <translation>Hali: {word}</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Baki</translation>
    </message>
    <message>
        <source>Step {place} of {count}: {title}</source>
        <translation>Hatua ya {place} kati ya {count}: {title}</translation>
    </message>
    <message>
        <source>Still to send</source>
        <translation>Bado kutumwa</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Simamisha yote</translation>
    </message>
    <message>
        <source>Stop all sending at once (F8)</source>
        <translation>Simamisha utumaji wote mara moja (F8)</translation>
    </message>
    <message>
        <source>Stop all sending at once; a strip goes on with it</source>
        <translation>Simamisha utumaji wote mara moja; ukanda huuendeleza</translation>
    </message>
    <message>
        <source>Stop and cancel the rest</source>
        <translation>Komesha na ghairi zilizobaki</translation>
    </message>
    <message>
        <source>Stop it first, or leave it to it.</source>
        <translation>Kikomeshe kwanza, au kiachie kazi.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Imekomeshwa</translation>
    </message>
    <message>
        <source>Stopped by itself</source>
        <translation>Lilisimama lenyewe</translation>
    </message>
    <message>
        <source>Stopped. What was sent before cannot be called back.</source>
        <translation>Imekomeshwa. Zilizotumwa kabla haziwezi kurudishwa.</translation>
    </message>
    <message>
        <source>straight double quotes</source>
        <translation>alama mbili za kunukuu zilizonyooka</translation>
    </message>
    <message>
        <source>straight quotes</source>
        <translation>alama za kunukuu zilizonyooka</translation>
    </message>
    <message>
        <source>Sub-accounts</source>
        <translation>Akaunti ndogo</translation>
    </message>
    <message>
        <source>Sub-user</source>
        <translation>Mtumiaji mdogo</translation>
    </message>
    <message>
        <source>sub-user</source>
        <translation>mtumiaji mdogo</translation>
    </message>
    <message>
        <source>Sub-users</source>
        <translation>Watumiaji wadogo</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Sajili</translation>
    </message>
    <message>
        <source>Subscribe a number</source>
        <translation>Sajili namba</translation>
    </message>
    <message>
        <source>Subscribe or unsubscribe a number</source>
        <translation>Sajili namba au ondoa usajili wake</translation>
    </message>
    <message>
        <source>Subscribe {number}</source>
        <translation>Sajili {number}</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Amejisajili</translation>
    </message>
    <message>
        <source>subscribed now</source>
        <translation>wamesajiliwa sasa</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Usajili</translation>
    </message>
    <message>
        <source>Subscription, {detail}</source>
        <translation>Usajili, {detail}</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Usajili</translation>
    </message>
    <message>
        <source>Subscriptions belong to short codes. None of your accounts has one.</source>
        <translation>Usajili ni wa namba fupi. Hakuna akaunti yako yenye namba fupi.</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudani</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Pendekezo</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Uswidi</translation>
    </message>
    <message>
        <source>Switch it on again, and report what the log says.</source>
        <translation>Kiwashe tena, na uripoti kile kumbukumbu inachosema.</translation>
    </message>
    <message>
        <source>Switch it on.</source>
        <translation>Kiwashe.</translation>
    </message>
    <message>
        <source>Switch the receiver off and on again.</source>
        <translation>Zima kipokezi na ukiwashe tena.</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Uswisi</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>Sao Tome na Principe</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rudisha</translation>
    </message>
    <message>
        <source>Take back from this {who}</source>
        <translation>Rudisha kutoka kwa {who} huyu</translation>
    </message>
    <message>
        <source>Take back SMS</source>
        <translation>Rudisha SMS</translation>
    </message>
    <message>
        <source>Take back {moved} from {child}</source>
        <translation>Rudisha {moved} kutoka kwa {child}</translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation>Rudisha SMS …</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Iondoe</translation>
    </message>
    <message>
        <source>Take it out, then try again.</source>
        <translation>Iondoe, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Ondoa kwenye orodha</translation>
    </message>
    <message>
        <source>Take off the opt-out list</source>
        <translation>Ondoa kwenye orodha ya waliojiondoa</translation>
    </message>
    <message>
        <source>Take out of the tree …</source>
        <translation>Ondoa kwenye mti …</translation>
    </message>
    <message>
        <source>Take out of {group}</source>
        <translation>Ondoa kwenye {group}</translation>
    </message>
    <message>
        <source>take SMS back</source>
        <translation>kurudisha SMS</translation>
    </message>
    <message>
        <source>Take SMS back from a client</source>
        <translation>Rudisha SMS kutoka kwa mteja</translation>
    </message>
    <message>
        <source>Take the number off the opt-out list only if its owner asks for it.</source>
        <translation>Ondoa namba kwenye orodha ya waliojiondoa ikiwa tu mwenyewe ameomba.</translation>
    </message>
    <message>
        <source>Take their rights away: chmod 600 {path}.</source>
        <translation>Waondolee ruhusa: chmod 600 {path}.</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Zijumuishe</translation>
    </message>
    <message>
        <source>Take {name} out of the tree?</source>
        <translation>Uondoe {name} kwenye mti?</translation>
    </message>
    <message>
        <source>Take {who} off the opt-out list?</source>
        <translation>Umwondoe {who} kwenye orodha ya waliojiondoa?</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zimerudishwa</translation>
    </message>
    <message numerus="yes">
        <source>Taken back %Ln</source>
        <translation>
            <numerusform>Imerudishwa %Ln</numerusform>
            <numerusform>Zimerudishwa %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back from {child}</source>
        <translation>Zilirudishwa kutoka {child}</translation>
    </message>
    <message>
        <source>Takes about</source>
        <translation>Muda kama</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzania</translation>
    </message>
    <message>
        <source>Tell them the user name {name}.</source>
        <translation>Waambie jina la mtumiaji {name}.</translation>
    </message>
    <message>
        <source>Tells whether the receiver listens, answers, stores, and can be reached.</source>
        <translation>Huonyesha kama kipokezi kinasikiliza, kinajibu, kinahifadhi, na kinaweza kufikiwa.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Kiolezo</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Violezo</translation>
    </message>
    <message>
        <source>Test by smsdesk itself</source>
        <translation>Jaribio la smsdesk yenyewe</translation>
    </message>
    <message>
        <source>Test only</source>
        <translation>Jaribio tu</translation>
    </message>
    <message>
        <source>Test sign-in</source>
        <translation>Jaribu kuingia</translation>
    </message>
    <message>
        <source>Test sign-in again</source>
        <translation>Jaribu kuingia tena</translation>
    </message>
    <message>
        <source>Test the sign-in before you save</source>
        <translation>Jaribu kuingia kabla ya kuhifadhi</translation>
    </message>
    <message>
        <source>Test: {title}</source>
        <translation>Jaribio: {title}</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Inajaribu</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Inajaribu …</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Ukubwa wa maandishi</translation>
    </message>
    <message>
        <source>That is in the quiet hours of {where}.</source>
        <translation>Hiyo ni katika saa za utulivu za {where}.</translation>
    </message>
    <message>
        <source>The + is missing</source>
        <translation>Alama ya + inakosekana</translation>
    </message>
    <message>
        <source>The account has no sender name</source>
        <translation>Akaunti haina jina la mtumaji</translation>
    </message>
    <message>
        <source>The account has no short code or sender name to answer from. Add one in Settings.</source>
        <translation>Akaunti haina namba fupi wala jina la mtumaji la kujibia. Ongeza kwenye Mipangilio.</translation>
    </message>
    <message>
        <source>The account has no way to this network; nothing was sent.</source>
        <translation>Akaunti haina njia ya kufika kwenye mtandao huu; hakuna kilichotumwa.</translation>
    </message>
    <message>
        <source>The account is busy sending.</source>
        <translation>Akaunti inatuma sasa.</translation>
    </message>
    <message>
        <source>The account is in test mode</source>
        <translation>Akaunti iko katika hali ya jaribio</translation>
    </message>
    <message>
        <source>The account may not do this; nothing was sent.</source>
        <translation>Akaunti hairuhusiwi kufanya hili; hakuna kilichotumwa.</translation>
    </message>
    <message>
        <source>The account may not move SMS; none were moved. Ask {title} to allow it.</source>
        <translation>Akaunti hairuhusiwi kuhamisha SMS; hakuna zilizohamishwa. Omba {title} iruhusu.</translation>
    </message>
    <message>
        <source>The account may not send this</source>
        <translation>Akaunti hairuhusiwi kutuma hii</translation>
    </message>
    <message>
        <source>The account may send to one test number only; nothing was sent.</source>
        <translation>Akaunti inaruhusiwa kutuma kwa namba moja tu ya majaribio; hakuna kilichotumwa.</translation>
    </message>
    <message>
        <source>The account needs a name</source>
        <translation>Akaunti inahitaji jina</translation>
    </message>
    <message>
        <source>The account that these texts came in through was removed.</source>
        <translation>Akaunti iliyopokea maandishi haya iliondolewa.</translation>
    </message>
    <message>
        <source>The account {name} has a top-up without a known outcome.</source>
        <translation>Akaunti {name} ina ongezo la salio ambalo matokeo yake hayajulikani.</translation>
    </message>
    <message>
        <source>The account {name} has no sender name.</source>
        <translation>Akaunti {name} haina jina la mtumaji.</translation>
    </message>
    <message>
        <source>The account {name} still has {count} messages that wait or are uncertain.</source>
        <translation>Akaunti {name} bado ina jumbe {count} zinazosubiri au zisizojulikana.</translation>
    </message>
    <message>
        <source>The address of {name} is not the one that its password was given for.</source>
        <translation>Anwani ya wavuti ya {name} si ile ambayo nenosiri lake lilitolewa.</translation>
    </message>
    <message>
        <source>The address {address} cannot be used: {detail}.</source>
        <translation>Anwani ya wavuti {address} haiwezi kutumika: {detail}.</translation>
    </message>
    <message>
        <source>The addresses cannot be read</source>
        <translation>Anwani za wavuti hazisomeki</translation>
    </message>
    <message>
        <source>The addresses that providers call are in no backup.</source>
        <translation>Anwani za wavuti ambazo watoa huduma huzipigia hazimo kwenye nakala rudufu yoyote.</translation>
    </message>
    <message>
        <source>the answer contradicts itself: {text}</source>
        <translation>jibu linajipinga lenyewe: {text}</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>Jibu halikuweza kusomwa</translation>
    </message>
    <message>
        <source>the answer does not say whether it was done</source>
        <translation>jibu halisemi kama ilifanyika</translation>
    </message>
    <message>
        <source>the answer does not speak of this number</source>
        <translation>jibu halizungumzii namba hii</translation>
    </message>
    <message>
        <source>the answer is a web page (HTTP {status}): {text}</source>
        <translation>jibu ni ukurasa wa wavuti (HTTP {status}): {text}</translation>
    </message>
    <message>
        <source>the answer is compressed, which was not asked for</source>
        <translation>jibu limebanwa, jambo ambalo halikuombwa</translation>
    </message>
    <message>
        <source>the answer is empty (HTTP {status})</source>
        <translation>jibu ni tupu (HTTP {status})</translation>
    </message>
    <message>
        <source>the answer is longer than an answer can be</source>
        <translation>jibu ni refu kuliko jibu linavyoweza kuwa</translation>
    </message>
    <message>
        <source>the answer is of another customer: {words}</source>
        <translation>jibu ni la mteja mwingine: {words}</translation>
    </message>
    <message>
        <source>the answer is of another top-up: {text}</source>
        <translation>jibu ni la ongezo jingine la salio: {text}</translation>
    </message>
    <message>
        <source>the answer is of another transfer: {words}</source>
        <translation>jibu ni la uhamisho mwingine: {words}</translation>
    </message>
    <message>
        <source>the answer points elsewhere (HTTP {status}); it was not followed</source>
        <translation>jibu linaelekeza kwingine (HTTP {status}); halikufuatwa</translation>
    </message>
    <message>
        <source>the answer says two things of this number</source>
        <translation>jibu linasema mambo mawili kuhusu namba hii</translation>
    </message>
    <message>
        <source>The answers are what each provider wants</source>
        <translation>Majibu ni yale kila mtoa huduma anayotaka</translation>
    </message>
    <message numerus="yes">
        <source>The backup does not know what was sent after it was made. So its %Ln waiting messages become Held, and nothing of them goes out before you go on with each batch.</source>
        <translation>
            <numerusform>Nakala haijui kilichotumwa baada ya kutengenezwa. Kwa hiyo ujumbe wake %Ln unaosubiri huwa Umeshikiliwa, na hautoki kabla hujaendeleza fungu lake.</numerusform>
            <numerusform>Nakala haijui kilichotumwa baada ya kutengenezwa. Kwa hiyo jumbe zake %Ln zinazosubiri huwa Zimeshikiliwa, na hakuna unaotoka kabla hujaendeleza kila fungu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>Nakala rudufu imetengenezwa.</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>Nakala rudufu imerejeshwa.</translation>
    </message>
    <message>
        <source>the balance did not fall, so it was not taken</source>
        <translation>salio halikupungua, kwa hiyo haukupokelewa</translation>
    </message>
    <message>
        <source>the balance fell by exactly what it costs, so it was taken</source>
        <translation>salio lilipungua kwa kiasi kamili cha gharama yake, kwa hiyo ulipokelewa</translation>
    </message>
    <message>
        <source>the balance is in {unit} now</source>
        <translation>salio sasa ni kwa {unit}</translation>
    </message>
    <message>
        <source>the balance moved by something else, so it says nothing</source>
        <translation>salio lilibadilika kwa kitu kingine, kwa hiyo halisemi chochote</translation>
    </message>
    <message>
        <source>The balances before could not be read: {detail}.</source>
        <translation>Salio za awali hazikuweza kusomwa: {detail}.</translation>
    </message>
    <message>
        <source>The balances could not be read.</source>
        <translation>Salio hazikuweza kusomwa.</translation>
    </message>
    <message>
        <source>The balances could not be read: {detail}.</source>
        <translation>Salio hazikuweza kusomwa: {detail}.</translation>
    </message>
    <message>
        <source>The balances fit neither. {child} may have used SMS since: it had {before} before, could hold {most} at most if the SMS were moved, and holds {now} now. Ask {title} before you decide.</source>
        <translation>Salio hazilingani na lolote. Huenda {child} imetumia SMS tangu hapo: ilikuwa na {before} awali, ingeweza kuwa na {most} isizidi kama SMS zilihamishwa, na sasa ina {now}. Uliza {title} kabla ya kuamua.</translation>
    </message>
    <message>
        <source>The batch waits and goes on by itself when the connection is back. Nothing is lost.</source>
        <translation>Fungu linasubiri na litaendelea lenyewe muunganisho utakaporudi. Hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>the call broke ({name})</source>
        <translation>mawasiliano yalikatika ({name})</translation>
    </message>
    <message>
        <source>the certificate file {each} cannot be used</source>
        <translation>faili ya cheti {each} haiwezi kutumika</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>muunganisho ulikatika</translation>
    </message>
    <message>
        <source>the connection ended before a whole answer had come</source>
        <translation>muunganisho uliisha kabla jibu kamili halijafika</translation>
    </message>
    <message>
        <source>the contacts</source>
        <translation>anwani</translation>
    </message>
    <message>
        <source>The credit in the account is too old to be used; nothing was sent.</source>
        <translation>Salio la akaunti ni la zamani mno kutumika; hakuna kilichotumwa.</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>siku iliyotangulia</translation>
    </message>
    <message>
        <source>The demo did not start.</source>
        <translation>Majaribio hayakuanza.</translation>
    </message>
    <message>
        <source>The demo opens in a window of its own.</source>
        <translation>Majaribio hufunguka katika dirisha lake.</translation>
    </message>
    <message>
        <source>The desk as it is now is kept beside it. The window closes and opens again.</source>
        <translation>Dawati lilivyo sasa linahifadhiwa kando yake. Dirisha linafungwa na kufunguka tena.</translation>
    </message>
    <message>
        <source>The desk becomes what the backup holds; nothing of it is sent before you go on with each batch.</source>
        <translation>Dawati linakuwa kile kilichomo kwenye nakala rudufu; hakuna kinachotumwa kabla hujaendeleza kila fungu.</translation>
    </message>
    <message numerus="yes">
        <source>The desk holds %Ln messages now.</source>
        <translation>
            <numerusform>Dawati lina ujumbe %Ln sasa.</numerusform>
            <numerusform>Dawati lina jumbe %Ln sasa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The desk's data cannot be read: {detail}.</source>
        <translation>Data za smsdesk haziwezi kusomwa: {detail}.</translation>
    </message>
    <message>
        <source>The details are on the clipboard.</source>
        <translation>Maelezo yako kwenye ubao wa kunakili.</translation>
    </message>
    <message>
        <source>The disk did not take what was written: {detail}.</source>
        <translation>Diski haikupokea kilichoandikwa: {detail}.</translation>
    </message>
    <message>
        <source>The disk has less than 200 MB free, so nothing new is sent. Free some space; it goes on by itself then.</source>
        <translation>Diski ina nafasi chini ya MB 200, kwa hiyo hakuna kipya kinachotumwa. Ongeza nafasi; hapo itaendelea yenyewe.</translation>
    </message>
    <message>
        <source>The disk is full, or nearly: nothing is sent before it has room again. Nothing is lost.</source>
        <translation>Diski imejaa, au karibu kujaa: hakuna kinachotumwa kabla ya kuwa na nafasi tena. Hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Diski imejaa.</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>faili imeharibika</translation>
    </message>
    <message>
        <source>the file is not a desk</source>
        <translation>faili si dawati</translation>
    </message>
    <message>
        <source>the file was changed or damaged</source>
        <translation>faili ilibadilishwa au kuharibika</translation>
    </message>
    <message>
        <source>the file was damaged</source>
        <translation>faili iliharibika</translation>
    </message>
    <message>
        <source>The file was put together from two kinds of text. Look at names with accents.</source>
        <translation>Faili iliunganishwa kutoka aina mbili za maandishi. Angalia majina yenye alama za lafudhi.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln of {all}</source>
        <translation>
            <numerusform>%Ln ya kwanza kati ya {all}</numerusform>
            <numerusform>%Ln za kwanza kati ya {all}</numerusform>
        </translation>
    </message>
    <message>
        <source>The first rows of the list. {row}</source>
        <translation>Mistari ya kwanza ya orodha. {row}</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {detail}.</source>
        <translation>Folda {folder} haiwezi kutumika: {detail}.</translation>
    </message>
    <message>
        <source>The folder {folder} lies on a network drive, where the desk's data is not safe.</source>
        <translation>Folda {folder} iko kwenye diski ya mtandao, ambako data za smsdesk si salama.</translation>
    </message>
    <message>
        <source>The formula failed</source>
        <translation>Fomula imeshindwa</translation>
    </message>
    <message>
        <source>The last one was made {when}: {path}, {size}</source>
        <translation>Ya mwisho ilitengenezwa {when}: {path}, {size}</translation>
    </message>
    <message>
        <source>The lines add up to what it held at the end.</source>
        <translation>Jumla ya mistari ni sawa na salio la mwisho.</translation>
    </message>
    <message>
        <source>The lines add up to {total}, not to {closing}.</source>
        <translation>Jumla ya mistari ni {total}, si {closing}.</translation>
    </message>
    <message>
        <source>The list and the text you typed are forgotten. The file itself stays as it is.</source>
        <translation>Orodha na maandishi uliyoandika yatasahaulika. Faili yenyewe hubaki ilivyo.</translation>
    </message>
    <message>
        <source>The list could not be read: {why}</source>
        <translation>Orodha haikuweza kusomwa: {why}</translation>
    </message>
    <message>
        <source>the list does not say what {child} holds</source>
        <translation>orodha haisemi {child} ina kiasi gani</translation>
    </message>
    <message>
        <source>The list has changed since it was checked.</source>
        <translation>Orodha imebadilika tangu ilipokaguliwa.</translation>
    </message>
    <message>
        <source>The list has no column for {key}</source>
        <translation>Orodha haina safu ya {key}</translation>
    </message>
    <message>
        <source>The list has no column for {{{name}}}.</source>
        <translation>Orodha haina safu ya {{{name}}}.</translation>
    </message>
    <message>
        <source>The list is from {when}: {why}</source>
        <translation>Orodha ni ya {when}: {why}</translation>
    </message>
    <message>
        <source>The list was saved on {day}</source>
        <translation>Orodha ilihifadhiwa {day}</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Ujumbe</translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation>Ujumbe hauna maandishi.</translation>
    </message>
    <message>
        <source>the message holds a character that cannot be sent</source>
        <translation>ujumbe una herufi ambayo haiwezi kutumwa</translation>
    </message>
    <message>
        <source>The message is here as you left it.</source>
        <translation>Ujumbe uko hapa kama ulivyouacha.</translation>
    </message>
    <message>
        <source>the message is longer than an address line can be</source>
        <translation>ujumbe ni mrefu kuliko mstari wa anwani unavyoweza kuwa</translation>
    </message>
    <message>
        <source>The message is on its way; a report may follow.</source>
        <translation>Ujumbe uko njiani; huenda ripoti ikafuata.</translation>
    </message>
    <message>
        <source>The message reached the phone.</source>
        <translation>Ujumbe ulifika kwenye simu.</translation>
    </message>
    <message>
        <source>The message was deleted on its way.</source>
        <translation>Ujumbe ulifutwa ukiwa njiani.</translation>
    </message>
    <message>
        <source>The message was paid for and did not reach the phone.</source>
        <translation>Ujumbe ulilipiwa na haukufika kwenye simu.</translation>
    </message>
    <message>
        <source>The message was skipped and did not reach the phone.</source>
        <translation>Ujumbe ulirukwa na haukufika kwenye simu.</translation>
    </message>
    <message>
        <source>The message was taken and not delivered: it answers no open request of this person.</source>
        <translation>Ujumbe ulipokelewa lakini haukufika: haujibu ombi lolote lililo wazi la mtu huyu.</translation>
    </message>
    <message>
        <source>The message was taken and not delivered: the network blocks the sender name.</source>
        <translation>Ujumbe ulipokelewa lakini haukufika: mtandao unazuia jina la mtumaji.</translation>
    </message>
    <message>
        <source>The message was taken and not delivered: the service had no balance left.</source>
        <translation>Ujumbe ulipokelewa lakini haukufika: huduma haikuwa na salio tena.</translation>
    </message>
    <message>
        <source>The message was taken, and the number does not exist or cannot be used.</source>
        <translation>Ujumbe ulipokelewa, lakini namba haipo au haiwezi kutumika.</translation>
    </message>
    <message>
        <source>The message was taken, and the person is not subscribed to the service.</source>
        <translation>Ujumbe ulipokelewa, lakini mtu huyo hajajisajili kwenye huduma.</translation>
    </message>
    <message>
        <source>The message was taken, and the person or the network blocks it.</source>
        <translation>Ujumbe ulipokelewa, lakini mtu huyo au mtandao unauzuia.</translation>
    </message>
    <message>
        <source>The message was taken, and there was no way to the phone's network.</source>
        <translation>Ujumbe ulipokelewa, lakini hakukuwa na njia ya kufika kwenye mtandao wa simu hiyo.</translation>
    </message>
    <message>
        <source>The name or the number is too long for {title}; no SMS were moved.</source>
        <translation>Jina au namba ni ndefu mno kwa {title}; hakuna SMS zilizohamishwa.</translation>
    </message>
    <message>
        <source>The names may stand beside the wrong numbers: look at the first and the last of the list</source>
        <translation>Huenda majina yako kando ya namba zisizo sahihi: angalia wa kwanza na wa mwisho wa orodha</translation>
    </message>
    <message>
        <source>The network could not deliver it</source>
        <translation>Mtandao haukuweza kuifikisha</translation>
    </message>
    <message>
        <source>The network does not know yet whether the phone has it.</source>
        <translation>Mtandao bado haujui kama simu imeupata.</translation>
    </message>
    <message>
        <source>The network does not say what became of the message.</source>
        <translation>Mtandao hausemi ujumbe uliishia wapi.</translation>
    </message>
    <message>
        <source>The network gave the message up.</source>
        <translation>Mtandao uliacha kuutuma ujumbe.</translation>
    </message>
    <message>
        <source>The network has locked this person.</source>
        <translation>Mtandao umemfungia mtu huyu.</translation>
    </message>
    <message>
        <source>The network has the message; its report is awaited.</source>
        <translation>Mtandao una ujumbe; ripoti yake inasubiriwa.</translation>
    </message>
    <message>
        <source>The network says that it cannot report delivery; it counts as delivered.</source>
        <translation>Mtandao unasema hauwezi kuripoti kufika; unahesabiwa kuwa umefika.</translation>
    </message>
    <message>
        <source>The number</source>
        <translation>Namba</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>namba hiyo</translation>
    </message>
    <message>
        <source>The number has a wrong prefix or length; nothing was sent.</source>
        <translation>Namba ina mwanzo au urefu usio sahihi; hakuna kilichotumwa.</translation>
    </message>
    <message>
        <source>the number is not in international form</source>
        <translation>namba haiko katika muundo wa kimataifa</translation>
    </message>
    <message>
        <source>The number is not one that the provider can send to; nothing was sent.</source>
        <translation>Mtoa huduma hawezi kutuma kwa namba hii; hakuna kilichotumwa.</translation>
    </message>
    <message>
        <source>The number is on a blacklist of the operator or of your account; nothing was sent.</source>
        <translation>Namba iko kwenye orodha ya zilizozuiwa ya kampuni ya simu au ya akaunti yako; hakuna kilichotumwa.</translation>
    </message>
    <message>
        <source>The number of the service that Ndovubase gave you.</source>
        <translation>Namba ya huduma ambayo Ndovubase ilikupa.</translation>
    </message>
    <message>
        <source>The number of the service that the provider gave you.</source>
        <translation>Namba ya huduma ambayo mtoa huduma alikupa.</translation>
    </message>
    <message>
        <source>the numbers</source>
        <translation>namba</translation>
    </message>
    <message>
        <source>The numbers are in the sheet {sheet}; no sheet before it has any.</source>
        <translation>Namba ziko katika laha {sheet}; hakuna laha kabla yake yenye namba.</translation>
    </message>
    <message>
        <source>The oldest: {moved}. Compare balances before you try again.</source>
        <translation>Ya zamani zaidi: {moved}. Linganisha salio kabla ya kujaribu tena.</translation>
    </message>
    <message>
        <source>The operator refused the message; it may block such numbers.</source>
        <translation>Kampuni ya simu ilikataa ujumbe; huenda inazuia namba kama hizi.</translation>
    </message>
    <message>
        <source>The order may still be on its way. You can decide from {time} on.</source>
        <translation>Huenda agizo bado liko njiani. Unaweza kuamua kuanzia {time}.</translation>
    </message>
    <message>
        <source>The order was given and cannot be called back. Wait for its outcome.</source>
        <translation>Agizo limetolewa na haliwezi kuondolewa. Subiri matokeo yake.</translation>
    </message>
    <message>
        <source>The outcome of top-up {id} is known already.</source>
        <translation>Matokeo ya ongezo la salio {id} tayari yanajulikana.</translation>
    </message>
    <message>
        <source>The page's main button</source>
        <translation>Kitufe kikuu cha ukurasa</translation>
    </message>
    <message>
        <source>The password above is then a key from the dashboard (Customization, API Keys).</source>
        <translation>Hapo nenosiri la juu ni ufunguo kutoka kwenye dashibodi (Customization, API Keys).</translation>
    </message>
    <message>
        <source>The password may have been shown to this network: change it.</source>
        <translation>Huenda nenosiri limeonekana kwenye mtandao huu: libadilishe.</translation>
    </message>
    <message>
        <source>The password of {name} is not on this computer; a backup holds none.</source>
        <translation>Nenosiri la {name} haliko kwenye kompyuta hii; nakala rudufu haina nenosiri.</translation>
    </message>
    <message>
        <source>The password store did not answer for {seconds} seconds.</source>
        <translation>Hifadhi ya manenosiri haikujibu kwa sekunde {seconds}.</translation>
    </message>
    <message>
        <source>The password store is locked.</source>
        <translation>Hifadhi ya manenosiri imefungwa.</translation>
    </message>
    <message>
        <source>The password store refused: {detail}.</source>
        <translation>Hifadhi ya manenosiri ilikataa: {detail}.</translation>
    </message>
    <message>
        <source>The person asked the network for no such messages; nothing was sent.</source>
        <translation>Mtu huyo aliomba mtandao asipate jumbe za aina hii; hakuna kilichotumwa.</translation>
    </message>
    <message>
        <source>The person blocked such messages</source>
        <translation>Mtu huyo amezuia jumbe hizi</translation>
    </message>
    <message>
        <source>The person is subscribed already.</source>
        <translation>Mtu huyo amejisajili tayari.</translation>
    </message>
    <message>
        <source>The phone could not be reached in time</source>
        <translation>Simu haikupatikana kwa wakati</translation>
    </message>
    <message>
        <source>The phone could not be reached in time.</source>
        <translation>Simu haikupatikana kwa wakati.</translation>
    </message>
    <message>
        <source>The phone could not be reached in time; it may have been off.</source>
        <translation>Simu haikupatikana kwa wakati; huenda ilikuwa imezimwa.</translation>
    </message>
    <message>
        <source>The phone number is not one of a mobile phone.</source>
        <translation>Namba ya simu si ya simu ya mkononi.</translation>
    </message>
    <message>
        <source>The price is not a number.</source>
        <translation>Bei si namba.</translation>
    </message>
    <message>
        <source>The program that sends is {who}.</source>
        <translation>Programu inayotuma ni {who}.</translation>
    </message>
    <message>
        <source>The provider could not be reached</source>
        <translation>Mtoa huduma hakuweza kufikiwa</translation>
    </message>
    <message>
        <source>The provider could not take it</source>
        <translation>Mtoa huduma hakuweza kuupokea</translation>
    </message>
    <message>
        <source>The provider could not use the request; nothing was sent.</source>
        <translation>Mtoa huduma hakuweza kutumia ombi; hakuna kilichotumwa.</translation>
    </message>
    <message>
        <source>The provider did not say the balance.</source>
        <translation>Mtoa huduma hakusema salio.</translation>
    </message>
    <message>
        <source>The provider does not accept the sign-in; nothing was sent.</source>
        <translation>Mtoa huduma hakukubali kuingia; hakuna kilichotumwa.</translation>
    </message>
    <message>
        <source>The provider does not know this number</source>
        <translation>Mtoa huduma haijui namba hii</translation>
    </message>
    <message>
        <source>the provider does not say what {name} holds</source>
        <translation>mtoa huduma hasemi {name} ina kiasi gani</translation>
    </message>
    <message>
        <source>The provider had a fault</source>
        <translation>Mtoa huduma alipata hitilafu</translation>
    </message>
    <message>
        <source>The provider refused the message; it was not sent.</source>
        <translation>Mtoa huduma alikataa ujumbe; haukutumwa.</translation>
    </message>
    <message>
        <source>The provider sends no delivery reports.</source>
        <translation>Mtoa huduma hatumi ripoti za kufika.</translation>
    </message>
    <message>
        <source>The provider sends nothing and charges nothing</source>
        <translation>Mtoa huduma hatumi chochote na hatozi chochote</translation>
    </message>
    <message>
        <source>The provider took it for a repeat</source>
        <translation>Mtoa huduma aliona ni marudio</translation>
    </message>
    <message>
        <source>The provider took the message.</source>
        <translation>Mtoa huduma alipokea ujumbe.</translation>
    </message>
    <message>
        <source>The provider's own system failed and it says so; nothing was sent.</source>
        <translation>Mfumo wa mtoa huduma mwenyewe umepata hitilafu na unasema hivyo; hakuna kilichotumwa.</translation>
    </message>
    <message>
        <source>the provider's record shows later messages of ours, and not this one</source>
        <translation>rekodi ya mtoa huduma inaonyesha jumbe zetu za baadaye, lakini si huu</translation>
    </message>
    <message>
        <source>The provider's words: {words}</source>
        <translation>Maneno ya mtoa huduma: {words}</translation>
    </message>
    <message>
        <source>the providers</source>
        <translation>watoa huduma</translation>
    </message>
    <message>
        <source>The providers are: {known}.</source>
        <translation>Watoa huduma ni: {known}.</translation>
    </message>
    <message>
        <source>The public address leads elsewhere</source>
        <translation>Anwani ya wavuti ya umma inaelekea kwingine</translation>
    </message>
    <message>
        <source>The receiver cannot listen on {host}: {detail}.</source>
        <translation>Kipokezi hakiwezi kusikiliza kwenye {host}: {detail}.</translation>
    </message>
    <message>
        <source>The receiver could not start</source>
        <translation>Kipokezi hakikuweza kuanza</translation>
    </message>
    <message>
        <source>The receiver ended by itself several times; its last words were: {detail}.</source>
        <translation>Kipokezi kilikoma chenyewe mara kadhaa; maneno yake ya mwisho yalikuwa: {detail}.</translation>
    </message>
    <message>
        <source>The receiver is off</source>
        <translation>Kipokezi kimezimwa</translation>
    </message>
    <message>
        <source>The receiver is off.</source>
        <translation>Kipokezi kimezimwa.</translation>
    </message>
    <message>
        <source>The receiver is on</source>
        <translation>Kipokezi kimewashwa</translation>
    </message>
    <message>
        <source>The receiver is starting</source>
        <translation>Kipokezi kinaanza</translation>
    </message>
    <message>
        <source>The receiver's certificate or its key cannot be used: {detail}.</source>
        <translation>Cheti cha kipokezi au ufunguo wake hauwezi kutumika: {detail}.</translation>
    </message>
    <message>
        <source>The reply carries it by itself</source>
        <translation>Jibu hukibeba lenyewe</translation>
    </message>
    <message>
        <source>The report could not be made</source>
        <translation>Ripoti haikuweza kutengenezwa</translation>
    </message>
    <message>
        <source>the request could not be written</source>
        <translation>ombi halikuweza kuandikwa</translation>
    </message>
    <message>
        <source>The request may still be on its way to the provider.</source>
        <translation>Huenda ombi bado liko njiani kwenda kwa mtoa huduma.</translation>
    </message>
    <message>
        <source>The request named no number; nothing was sent.</source>
        <translation>Ombi halikutaja namba; hakuna kilichotumwa.</translation>
    </message>
    <message>
        <source>the request would not be read as it was meant</source>
        <translation>ombi lisingesomwa kama lilivyokusudiwa</translation>
    </message>
    <message>
        <source>The rest of the list is in {country}</source>
        <translation>Wengine wa orodha wako {country}</translation>
    </message>
    <message>
        <source>The rule for opt-out words always holds.</source>
        <translation>Kanuni ya maneno ya kujiondoa hutumika daima.</translation>
    </message>
    <message>
        <source>The rule was not kept.</source>
        <translation>Kanuni haikuhifadhiwa.</translation>
    </message>
    <message>
        <source>The same {credits} SMS were moved for {child} {when} already.</source>
        <translation>SMS {credits} zile zile tayari zilihamishwa kwa {child} {when}.</translation>
    </message>
    <message>
        <source>The same {moved} for {child}, {state}.</source>
        <translation>{moved} zile zile kwa {child}, {state}.</translation>
    </message>
    <message>
        <source>The saved password of {name} cannot be opened with this key: {detail}.</source>
        <translation>Nenosiri lililohifadhiwa la {name} haliwezi kufunguliwa kwa ufunguo huu: {detail}.</translation>
    </message>
    <message>
        <source>The secrets on standard input could not be read: {detail}.</source>
        <translation>Siri kwenye ingizo la kawaida hazikuweza kusomwa: {detail}.</translation>
    </message>
    <message>
        <source>The sender name is not allowed for this account; nothing was sent.</source>
        <translation>Jina la mtumaji haliruhusiwi kwa akaunti hii; hakuna kilichotumwa.</translation>
    </message>
    <message>
        <source>The sender name is not registered on your account; nothing was sent.</source>
        <translation>Jina la mtumaji halijasajiliwa kwenye akaunti yako; hakuna kilichotumwa.</translation>
    </message>
    <message>
        <source>The sender name is on your account's blacklist; nothing was sent.</source>
        <translation>Jina la mtumaji liko kwenye orodha ya yaliyozuiwa ya akaunti yako; hakuna kilichotumwa.</translation>
    </message>
    <message>
        <source>The sender name {sender} cannot be used: {detail}.</source>
        <translation>Jina la mtumaji {sender} haliwezi kutumika: {detail}.</translation>
    </message>
    <message>
        <source>The service answers. Whether the API key is right shows with the first message.</source>
        <translation>Huduma inajibu. Kama ufunguo wa API ni sahihi utajua kwa ujumbe wa kwanza.</translation>
    </message>
    <message>
        <source>The settings could not be read ({strerror}); the usual ones are used.</source>
        <translation>Mipangilio haikuweza kusomwa ({strerror}); inatumika ile ya kawaida.</translation>
    </message>
    <message>
        <source>The settings were damaged and are put aside as {name}.</source>
        <translation>Mipangilio iliharibika na imewekwa kando kama {name}.</translation>
    </message>
    <message>
        <source>The sheet {sheet} is hidden in the file.</source>
        <translation>Laha {sheet} imefichwa kwenye faili.</translation>
    </message>
    <message>
        <source>The sign-in was refused: {words}</source>
        <translation>Kuingia kulikataliwa: {words}</translation>
    </message>
    <message>
        <source>The simulator is for the demo desk only.</source>
        <translation>Kiigizaji ni cha dawati la majaribio pekee.</translation>
    </message>
    <message>
        <source>The template was not kept.</source>
        <translation>Kiolezo hakikuhifadhiwa.</translation>
    </message>
    <message>
        <source>The test is on its way.</source>
        <translation>Jaribio liko njiani.</translation>
    </message>
    <message>
        <source>The text asks for an answer, and {sender} cannot get one</source>
        <translation>Maandishi yanaomba jibu, na {sender} haiwezi kulipata</translation>
    </message>
    <message>
        <source>The text cannot be sent yet</source>
        <translation>Maandishi hayawezi kutumwa bado</translation>
    </message>
    <message>
        <source>The text has a placeholder, but there is no list to fill it from.</source>
        <translation>Maandishi yana nafasi, lakini hakuna orodha ya kuijaza.</translation>
    </message>
    <message>
        <source>The text has more than 25 parts or 4000 bytes; nothing was sent.</source>
        <translation>Maandishi yana zaidi ya sehemu 25 au baiti 4000; hakuna kilichotumwa.</translation>
    </message>
    <message>
        <source>The text holds a character that no phone can show ({detail}).</source>
        <translation>Maandishi yana herufi ambayo hakuna simu inayoweza kuionyesha ({detail}).</translation>
    </message>
    <message numerus="yes">
        <source>The text is longer than %Ln characters</source>
        <translation>
            <numerusform>Maandishi yanazidi herufi %Ln</numerusform>
            <numerusform>Maandishi yanazidi herufi %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>Maandishi ni marefu mno</translation>
    </message>
    <message>
        <source>The text is too long for this person</source>
        <translation>Maandishi ni marefu mno kwa mtu huyu</translation>
    </message>
    <message>
        <source>The text is too long for {provider}: it has {characters} characters, in {parts} parts.</source>
        <translation>Maandishi ni marefu mno kwa {provider}: yana herufi {characters}, katika sehemu {parts}.</translation>
    </message>
    <message>
        <source>The text is too long; nothing was sent.</source>
        <translation>Maandishi ni marefu mno; hakuna kilichotumwa.</translation>
    </message>
    <message>
        <source>The text was refused</source>
        <translation>Maandishi yamekataliwa</translation>
    </message>
    <message>
        <source>the {name} holds a character that cannot be sent</source>
        <translation>{name} ina herufi ambayo haiwezi kutumwa</translation>
    </message>
    <message>
        <source>the {name} is empty</source>
        <translation>{name} ni tupu</translation>
    </message>
    <message>
        <source>Their words, numbers and names cannot be brought back. Contacts, opt-outs, reports and the books stay.</source>
        <translation>Maandishi, namba na majina yake havitarudishwa tena. Anwani, waliojiondoa, ripoti na vitabu hubaki.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Mandhari</translation>
    </message>
    <message>
        <source>Then its balance can tell whether a message without an answer was charged. Leave it off if anybody else sends or buys with this account.</source>
        <translation>Hapo salio lake linaweza kuonyesha kama ujumbe usio na jibu ulitozwa. Usiwashe kama kuna mwingine anayetuma au kununua kwa akaunti hii.</translation>
    </message>
    <message>
        <source>There are not enough SMS for it; {title} moved none.</source>
        <translation>SMS hazitoshi kwa hilo; {title} haikuhamisha yoyote.</translation>
    </message>
    <message>
        <source>There is a group {name} already.</source>
        <translation>Tayari kuna kikundi {name}.</translation>
    </message>
    <message>
        <source>There is a template {name} already.</source>
        <translation>Tayari kuna kiolezo {name}.</translation>
    </message>
    <message>
        <source>There is already an account called {name}.</source>
        <translation>Tayari kuna akaunti iitwayo {name}.</translation>
    </message>
    <message>
        <source>There is no account called {name}.</source>
        <translation>Hakuna akaunti iitwayo {name}.</translation>
    </message>
    <message>
        <source>There is no account to send from</source>
        <translation>Hakuna akaunti ya kutuma kutoka kwake</translation>
    </message>
    <message>
        <source>There is no account to send from.</source>
        <translation>Hakuna akaunti ya kutuma kutoka kwake.</translation>
    </message>
    <message>
        <source>There is no contact {id} any more.</source>
        <translation>Anwani {id} haipo tena.</translation>
    </message>
    <message>
        <source>There is no conversation {id}.</source>
        <translation>Hakuna mazungumzo {id}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Hakuna faili {path}.</translation>
    </message>
    <message>
        <source>There is no group {id} any more.</source>
        <translation>Kikundi {id} hakipo tena.</translation>
    </message>
    <message>
        <source>There is no job {job}.</source>
        <translation>Hakuna fungu {job}.</translation>
    </message>
    <message>
        <source>There is no key file {path}.</source>
        <translation>Hakuna faili ya ufunguo {path}.</translation>
    </message>
    <message>
        <source>There is no message {message}.</source>
        <translation>Hakuna ujumbe {message}.</translation>
    </message>
    <message>
        <source>there is no port {port}</source>
        <translation>hakuna mlango {port}</translation>
    </message>
    <message>
        <source>There is no provider called {key}.</source>
        <translation>Hakuna mtoa huduma aitwaye {key}.</translation>
    </message>
    <message>
        <source>There is no received message {id}.</source>
        <translation>Hakuna ujumbe uliopokewa {id}.</translation>
    </message>
    <message>
        <source>There is no rule {id} any more.</source>
        <translation>Kanuni {id} haipo tena.</translation>
    </message>
    <message>
        <source>There is no template {id} any more, or no such version of it.</source>
        <translation>Kiolezo {id} hakipo tena, au hakuna toleo hilo lake.</translation>
    </message>
    <message>
        <source>There is no terminal to ask on.</source>
        <translation>Hakuna terminali ya kuulizia.</translation>
    </message>
    <message>
        <source>There is no top-up {id}.</source>
        <translation>Hakuna ongezo la salio {id}.</translation>
    </message>
    <message>
        <source>There is not enough credit in the account; nothing was sent.</source>
        <translation>Salio la akaunti halitoshi; hakuna kilichotumwa.</translation>
    </message>
    <message>
        <source>There is one contact for each number: change that one, or merge the two.</source>
        <translation>Kuna anwani moja kwa kila namba: badilisha hiyo, au unganisha hizo mbili.</translation>
    </message>
    <message>
        <source>these messages have none</source>
        <translation>jumbe hizi hazina ripoti</translation>
    </message>
    <message>
        <source>These were handed over to {provider}, and no clear answer came.</source>
        <translation>Hizi zilikabidhiwa kwa {provider}, na hakuna jibu dhahiri lililokuja.</translation>
    </message>
    <message>
        <source>They</source>
        <translation>Yeye</translation>
    </message>
    <message numerus="yes">
        <source>They are in the list all the same.</source>
        <translation>
            <numerusform>Hata hivyo imo kwenye orodha.</numerusform>
            <numerusform>Hata hivyo zimo kwenye orodha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are left out.</source>
        <translation>
            <numerusform>Imeachwa nje.</numerusform>
            <numerusform>Zimeachwa nje.</numerusform>
        </translation>
    </message>
    <message>
        <source>They asked for no more messages, so nothing can be sent to them.</source>
        <translation>Aliomba asipate jumbe tena, kwa hiyo hakuna kinachoweza kutumwa kwake.</translation>
    </message>
    <message>
        <source>They asked for no more messages. Do this only if the owner of the number asked for it.</source>
        <translation>Aliomba asipate jumbe tena. Fanya hivi ikiwa tu mwenye namba aliomba.</translation>
    </message>
    <message>
        <source>They asked for no more messages. Take them off only if they told you that they want them again.</source>
        <translation>Aliomba asipate jumbe tena. Mwondoe ikiwa tu alikuambia kwamba anazitaka tena.</translation>
    </message>
    <message>
        <source>They carry meaning, so keep them, or write it in other words.</source>
        <translation>Zina maana, kwa hiyo zibakize, au andika kwa maneno mengine.</translation>
    </message>
    <message>
        <source>they do not belong together</source>
        <translation>haviendani</translation>
    </message>
    <message>
        <source>They end {when}. Choose a time under When</source>
        <translation>Huisha {when}. Chagua muda chini ya Lini</translation>
    </message>
    <message>
        <source>They got this text already.</source>
        <translation>Tayari walipata maandishi haya.</translation>
    </message>
    <message>
        <source>They have not been saved.</source>
        <translation>Hayajahifadhiwa.</translation>
    </message>
    <message>
        <source>They have not been sent. smsdesk was closed before their turn came.</source>
        <translation>Hazijatumwa. smsdesk ilifungwa kabla zamu yake haijafika.</translation>
    </message>
    <message>
        <source>They say the same. What carries meaning stays as it is.</source>
        <translation>Zinasema yale yale. Yenye maana hubaki yalivyo.</translation>
    </message>
    <message>
        <source>They stay in the Outbox. At the next start smsdesk goes on, or asks first if they are old.</source>
        <translation>Zinabaki kwenye Kikasha toezi. Ikianzishwa tena smsdesk huendelea, au huuliza kwanza kama ni za zamani.</translation>
    </message>
    <message>
        <source>This account has no sender name. Add one in Settings.</source>
        <translation>Akaunti hii haina jina la mtumaji. Ongeza moja kwenye Mipangilio.</translation>
    </message>
    <message>
        <source>This computer has no password store that smsdesk can use.</source>
        <translation>Kompyuta hii haina hifadhi ya manenosiri ambayo smsdesk inaweza kutumia.</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Kompyuta hii pekee</translation>
    </message>
    <message numerus="yes">
        <source>This desk becomes what {file} holds: %Ln messages.</source>
        <translation>
            <numerusform>Dawati hili linakuwa kile kilichomo kwenye {file}: ujumbe %Ln.</numerusform>
            <numerusform>Dawati hili linakuwa kile kilichomo kwenye {file}: jumbe %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>This desk was brought up to date. As it was before, it is kept beside it as {file}.</source>
        <translation>Dawati hili limesasishwa. Jinsi lilivyokuwa awali, limehifadhiwa kando yake kama {file}.</translation>
    </message>
    <message>
        <source>This desk was last used by a newer smsdesk (its data is of version {found}, this program knows {known}).</source>
        <translation>Dawati hili lilitumiwa mwisho na smsdesk mpya zaidi (data zake ni za toleo {found}, programu hii inajua {known}).</translation>
    </message>
    <message>
        <source>This desk was restored or copied, so nothing of it is sent before you go on with each batch.</source>
        <translation>Dawati hili lilirejeshwa au kunakiliwa, kwa hiyo hakuna chake kinachotumwa kabla hujaendeleza kila fungu.</translation>
    </message>
    <message>
        <source>This file could not be opened</source>
        <translation>Faili hii haikuweza kufunguliwa</translation>
    </message>
    <message>
        <source>This file was sent {when} already</source>
        <translation>Faili hii tayari ilitumwa {when}</translation>
    </message>
    <message>
        <source>This is the demo: nothing reaches a real phone</source>
        <translation>Haya ni majaribio: hakuna kinachofika kwenye simu halisi</translation>
    </message>
    <message>
        <source>This kind of file does not tell smsdesk about hidden rows or number formats. Save it as .xlsx to be sure.</source>
        <translation>Aina hii ya faili haiambii smsdesk kuhusu mistari iliyofichwa wala miundo ya namba. Ihifadhi kama .xlsx ili kuwa na uhakika.</translation>
    </message>
    <message>
        <source>This list through each account</source>
        <translation>Orodha hii kupitia kila akaunti</translation>
    </message>
    <message numerus="yes">
        <source>This may not arrive, the link is from %Ln days ago</source>
        <translation>
            <numerusform>Huenda hii isifike, kiungo ni cha siku %Ln iliyopita</numerusform>
            <numerusform>Huenda hii isifike, kiungo ni cha siku %Ln zilizopita</numerusform>
        </translation>
    </message>
    <message>
        <source>This may not arrive, the link is from yesterday</source>
        <translation>Huenda hii isifike, kiungo ni cha jana</translation>
    </message>
    <message>
        <source>This message costs the same with and without them.</source>
        <translation>Ujumbe huu hugharimu sawa zikiwemo au zisipokuwemo.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Mwezi huu</translation>
    </message>
    <message>
        <source>This name is in use already.</source>
        <translation>Jina hili linatumika tayari.</translation>
    </message>
    <message>
        <source>This number got 20 different or 6 identical messages within an hour; nothing was sent.</source>
        <translation>Namba hii ilipata jumbe 20 tofauti au 6 zinazofanana ndani ya saa moja; hakuna kilichotumwa.</translation>
    </message>
    <message>
        <source>This page is not there in your language yet. It is shown in English.</source>
        <translation>Ukurasa huu bado haupo katika lugha yako. Unaonyeshwa kwa Kiingereza.</translation>
    </message>
    <message>
        <source>This person receives no such messages; nothing was sent.</source>
        <translation>Mtu huyu hapokei jumbe za aina hii; hakuna kilichotumwa.</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Hii huchukua muda kidogo.</translation>
    </message>
    <message>
        <source>This time has passed. Choose a time to come.</source>
        <translation>Muda huu umepita. Chagua muda ujao.</translation>
    </message>
    <message>
        <source>Those of {names} are new. Give the provider the new ones; the old ones reach nobody.</source>
        <translation>Za {names} ni mpya. Mpe mtoa huduma zile mpya; za zamani hazimfikii mtu.</translation>
    </message>
    <message>
        <source>three dots</source>
        <translation>nukta tatu</translation>
    </message>
    <message>
        <source>Three of the {messages}</source>
        <translation>Tatu kati ya {messages}</translation>
    </message>
    <message>
        <source>three times as much</source>
        <translation>mara tatu zaidi</translation>
    </message>
    <message>
        <source>Tick whom the message is for. Who is in several groups gets it once.</source>
        <translation>Weka tiki kwa wanaokusudiwa. Aliye katika vikundi kadhaa huupata mara moja.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Wakati</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hadi</translation>
    </message>
    <message>
        <source>To account</source>
        <translation>Kwenda akaunti</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Leo</translation>
    </message>
    <message>
        <source>today</source>
        <translation>leo</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>leo {time}</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Leo {time}</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Token for callbacks</source>
        <translation>Tokeni ya taarifa</translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <translation>Kesho {time}</translation>
    </message>
    <message>
        <source>Too many digits</source>
        <translation>Tarakimu nyingi mno</translation>
    </message>
    <message>
        <source>Too many messages in a short time; this one was not sent.</source>
        <translation>Jumbe ni nyingi mno kwa muda mfupi; huu haukutumwa.</translation>
    </message>
    <message>
        <source>Too many messages to this number</source>
        <translation>Jumbe nyingi mno kwa namba hii</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Ongeza salio</translation>
    </message>
    <message>
        <source>top up an account below another</source>
        <translation>kuongeza salio la akaunti iliyo chini ya nyingine</translation>
    </message>
    <message>
        <source>Top up this {who}</source>
        <translation>Ongeza salio la {who} huyu</translation>
    </message>
    <message>
        <source>Top up {name}</source>
        <translation>Ongeza salio la {name}</translation>
    </message>
    <message>
        <source>Top up …</source>
        <translation>Ongeza salio …</translation>
    </message>
    <message>
        <source>Top-up</source>
        <translation>Ongezo la salio</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <translation>Kuongeza salio</translation>
    </message>
    <message>
        <source>Top-ups of {child}</source>
        <translation>Maongezo ya salio ya {child}</translation>
    </message>
    <message>
        <source>Top-ups:</source>
        <translation>Maongezo ya salio:</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Jaribu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Jaribu tena</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Jaribu tena baada ya dakika moja.</translation>
    </message>
    <message>
        <source>Try again when the batch is finished.</source>
        <translation>Jaribu tena fungu litakapokamilika.</translation>
    </message>
    <message>
        <source>Try again when the provider answers; without them nobody could tell later what had happened.</source>
        <translation>Jaribu tena mtoa huduma atakapojibu; bila hizo hakuna ambaye angejua baadaye kilichotokea.</translation>
    </message>
    <message>
        <source>Try failed messages again</source>
        <translation>Jaribu tena zilizoshindikana</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ijaribu</translation>
    </message>
    <message>
        <source>Try it from another network: some routers do not let a computer call itself by its public address.</source>
        <translation>Ijaribu kutoka mtandao mwingine: baadhi ya ruta haziruhusu kompyuta kujipigia kwa anwani yake ya umma.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jaribu sasa</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Fanya majaribio</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisia</translation>
    </message>
    <message>
        <source>Turn it on to get replies, subscriptions and delivery reports. It listens on this computer only.</source>
        <translation>Kiwashe ili kupata majibu, usajili na ripoti za kufika. Kinasikiliza kwenye kompyuta hii pekee.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Zima</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Washa</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>mara mbili</translation>
    </message>
    <message>
        <source>twice as much</source>
        <translation>mara mbili zaidi</translation>
    </message>
    <message>
        <source>two letters</source>
        <translation>herufi mbili</translation>
    </message>
    <message>
        <source>Two numbers in one cell</source>
        <translation>Namba mbili kwenye seli moja</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>Iandike tena</translation>
    </message>
    <message>
        <source>Type it again in Settings, or with `smsdesk account secrets`.</source>
        <translation>Liandike tena kwenye Mipangilio, au kwa `smsdesk account secrets`.</translation>
    </message>
    <message>
        <source>Type the number of people</source>
        <translation>Andika idadi ya watu</translation>
    </message>
    <message>
        <source>Type the password again for the new address.</source>
        <translation>Andika nenosiri tena kwa anwani mpya ya wavuti.</translation>
    </message>
    <message>
        <source>Type the password again, or ask your provider.</source>
        <translation>Andika nenosiri tena, au mwulize mtoa huduma wako.</translation>
    </message>
    <message>
        <source>Type those of {names} again.</source>
        <translation>Andika tena yale ya {names}.</translation>
    </message>
    <message>
        <source>Type {name} to confirm</source>
        <translation>Andika {name} kuthibitisha</translation>
    </message>
    <message>
        <source>Type {n} to confirm</source>
        <translation>Andika {n} kuthibitisha</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Uturuki</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraini</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Haijulikani</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>hazijulikani</translation>
    </message>
    <message>
        <source>uncertain messages</source>
        <translation>jumbe zisizojulikana</translation>
    </message>
    <message>
        <source>Under which providers reach the receiver, such as https://desk.example.com</source>
        <translation>Ambayo watoa huduma hufikia kipokezi, kama https://desk.example.com</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Falme za Kiarabu</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Uingereza</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Marekani</translation>
    </message>
    <message>
        <source>Unknown outcome</source>
        <translation>Hayajulikani</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Ifungue, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>unpacked it takes more than {size} MB</source>
        <translation>ikifunguliwa inachukua zaidi ya MB {size}</translation>
    </message>
    <message>
        <source>unpacked it would take {size:,} MB</source>
        <translation>ikifunguliwa ingechukua MB {size:,}</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Hazijasomwa</translation>
    </message>
    <message numerus="yes">
        <source>Unread %Ln</source>
        <translation>
            <numerusform>Haijasomwa %Ln</numerusform>
            <numerusform>Hazijasomwa %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Ondoa usajili</translation>
    </message>
    <message>
        <source>Unsubscribe {number}</source>
        <translation>Ondoa usajili wa {number}</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Ameondoa usajili</translation>
    </message>
    <message>
        <source>Up to 100. If an answer is lost, that many messages are uncertain until the log is read.</source>
        <translation>Hadi 100. Jibu likipotea, jumbe zote hizo hazijulikani hadi rekodi isomwe.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Tumia</translation>
    </message>
    <message>
        <source>Use by account</source>
        <translation>Matumizi kwa akaunti</translation>
    </message>
    <message>
        <source>Use https</source>
        <translation>Tumia https</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Itumie</translation>
    </message>
    <message>
        <source>Use it unprotected</source>
        <translation>Tumia bila ulinzi</translation>
    </message>
    <message>
        <source>Use port {port}</source>
        <translation>Tumia mlango {port}</translation>
    </message>
    <message>
        <source>Use that one, or close it first.</source>
        <translation>Tumia hiyo, au ifunge kwanza.</translation>
    </message>
    <message>
        <source>Use this number</source>
        <translation>Tumia namba hii</translation>
    </message>
    <message>
        <source>Use two letters, such as KE, TZ or ZA.</source>
        <translation>Tumia herufi mbili, kama KE, TZ au ZA.</translation>
    </message>
    <message>
        <source>Used this month</source>
        <translation>Zilizotumika mwezi huu</translation>
    </message>
    <message>
        <source>Used yesterday</source>
        <translation>Ilitumika jana</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Jina la mtumiaji</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>jina la mtumiaji</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Toleo</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Makubwa sana</translation>
    </message>
    <message>
        <source>Wait an hour before you send again.</source>
        <translation>Subiri saa moja kabla ya kutuma tena.</translation>
    </message>
    <message>
        <source>Wait an hour, or ask Nextbyte for a higher limit.</source>
        <translation>Subiri saa moja, au omba Nextbyte iongeze kikomo.</translation>
    </message>
    <message>
        <source>Wait until that has ended, then restore.</source>
        <translation>Subiri hilo liishe, kisha rejesha.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Inasubiri</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>zinasubiri</translation>
    </message>
    <message>
        <source>Waiting for answers to what {account} is sending, and reading both balances.</source>
        <translation>Inasubiri majibu ya kile {account} inachotuma, na kusoma salio zote mbili.</translation>
    </message>
    <message>
        <source>Warn about repeats</source>
        <translation>Onya kuhusu marudio</translation>
    </message>
    <message>
        <source>Warn before sending between 20:00 and 07:00 in the time zone of the number</source>
        <translation>Onya kabla ya kutuma kati ya 20:00 na 07:00 katika saa za eneo la namba</translation>
    </message>
    <message>
        <source>Warn me under</source>
        <translation>Nionye chini ya</translation>
    </message>
    <message>
        <source>Warn me under {n}</source>
        <translation>Nionye chini ya {n}</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Onyo</translation>
    </message>
    <message>
        <source>Welcome to smsdesk</source>
        <translation>Karibu smsdesk</translation>
    </message>
    <message>
        <source>Were {moved} taken from {child}?</source>
        <translation>Je, {moved} zilitolewa kwa {child}?</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
    <message>
        <source>what answers does not speak HTTP ({name})</source>
        <translation>kinachojibu hakitumii HTTP ({name})</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Matokeo yake</translation>
    </message>
    <message>
        <source>What became of top-up {id} could not be written down: {detail}.</source>
        <translation>Matokeo ya ongezo la salio {id} hayakuweza kuandikwa: {detail}.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kilichotokea</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Kinachotokea</translation>
    </message>
    <message>
        <source>What is cancelled is never sent and costs nothing. What was sent cannot be called back.</source>
        <translation>Zilizoghairiwa hazitumwi kamwe na hazigharimu chochote. Zilizotumwa haziwezi kurudishwa.</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Kinachoorodheshwa</translation>
    </message>
    <message>
        <source>What is older is removed: texts, numbers and names. Batches stay, with their counts</source>
        <translation>Cha zamani zaidi huondolewa: maandishi, namba na majina. Mafungu hubaki, pamoja na idadi zake</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Kilichomo</translation>
    </message>
    <message>
        <source>what it keeps for smsdesk is not a key</source>
        <translation>inachoweka kwa ajili ya smsdesk si ufunguo</translation>
    </message>
    <message>
        <source>What it means stays, and a copy is still recognised; 0 keeps it for ever</source>
        <translation>Maana yake hubaki, na nakala bado hutambuliwa; 0 huziweka daima</translation>
    </message>
    <message>
        <source>What it means: {text}</source>
        <translation>Maana yake: {text}</translation>
    </message>
    <message>
        <source>What Ndovubase sends along with every callback; not checked if empty.</source>
        <translation>Ambayo Ndovubase hutuma pamoja na kila taarifa; haikaguliwi ikiwa tupu.</translation>
    </message>
    <message>
        <source>What no rule matches is left for a person.</source>
        <translation>Kisicholingana na kanuni yoyote huachiwa mtu.</translation>
    </message>
    <message>
        <source>What people will see</source>
        <translation>Watu watakachoona</translation>
    </message>
    <message>
        <source>What people write to your short codes appears here, once the receiver is on.</source>
        <translation>Watu wanachoandika kwa namba zako fupi huonekana hapa, kipokezi kikiwashwa.</translation>
    </message>
    <message>
        <source>What providers tell meanwhile is told again later, for as long as each of them tries.</source>
        <translation>Watoa huduma wanachosema wakati huu husemwa tena baadaye, kwa muda ambao kila mmoja hujaribu.</translation>
    </message>
    <message>
        <source>What somebody might write</source>
        <translation>Kile mtu anaweza kuandika</translation>
    </message>
    <message>
        <source>What to do with {name}</source>
        <translation>La kufanya kuhusu {name}</translation>
    </message>
    <message>
        <source>What to do: {text}</source>
        <translation>La kufanya: {text}</translation>
    </message>
    <message>
        <source>what was stored could not be read back</source>
        <translation>kilichohifadhiwa hakikuweza kusomwa tena</translation>
    </message>
    <message>
        <source>What you changed about a person is not kept yet.</source>
        <translation>Ulichobadilisha kuhusu mtu huyu bado hakijahifadhiwa.</translation>
    </message>
    <message>
        <source>What you typed about this person is not kept yet.</source>
        <translation>Ulichoandika kuhusu mtu huyu bado hakijahifadhiwa.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>When sending</source>
        <translation>Wakati wa kutuma</translation>
    </message>
    <message>
        <source>When should it be sent?</source>
        <translation>Itumwe lini?</translation>
    </message>
    <message>
        <source>When the same text went to the same number in the last 24 hours</source>
        <translation>Maandishi yale yale yalipotumwa kwa namba ile ile ndani ya saa 24 zilizopita</translation>
    </message>
    <message>
        <source>Where "Send a test to me" goes</source>
        <translation>Mahali "Nitumie jaribio" huenda</translation>
    </message>
    <message>
        <source>Where the list says something else, the list is right</source>
        <translation>Orodha ikitofautiana, orodha ndiyo sahihi</translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <translation>Data yako ilipo</translation>
    </message>
    <message>
        <source>Which column holds the numbers?</source>
        <translation>Safu gani ina namba?</translation>
    </message>
    <message>
        <source>Which country are numbers without a country &amp;code from?</source>
        <translation>Namba zisizo na &amp;msimbo wa nchi ni za nchi gani?</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Mwelekeo</translation>
    </message>
    <message>
        <source>While nobody answers</source>
        <translation>Wakati hakuna anayejibu</translation>
    </message>
    <message>
        <source>While nothing is being sent from the account</source>
        <translation>Wakati hakuna kinachotumwa kutoka akaunti</translation>
    </message>
    <message>
        <source>Who joined and who left</source>
        <translation>Waliojisajili na waliojitoa</translation>
    </message>
    <message>
        <source>Who joins or leaves a service by phone appears here, once the receiver is on.</source>
        <translation>Anayejisajili au kujitoa kwa simu huonekana hapa, kipokezi kikiwa kimewashwa.</translation>
    </message>
    <message>
        <source>Who will get the message</source>
        <translation>Watakaopata ujumbe</translation>
    </message>
    <message>
        <source>Whoever answers one of these is not written to any more</source>
        <translation>Anayejibu mojawapo ya haya haandikiwi tena</translation>
    </message>
    <message>
        <source>Whoever answers STOP is listed here.</source>
        <translation>Anayejibu STOP huorodheshwa hapa.</translation>
    </message>
    <message>
        <source>Whoever writes one of these gets nothing more from this desk. Add words of your own in Settings.</source>
        <translation>Anayeandika mojawapo ya haya hapati kitu tena kutoka dawati hili. Ongeza maneno yako kwenye Mipangilio.</translation>
    </message>
    <message>
        <source>Whoever writes this word is answered by the next rule that matches, or by a person.</source>
        <translation>Anayeandika neno hili hujibiwa na kanuni inayofuata inayolingana, au na mtu.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Ya nani</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kwa nini</translation>
    </message>
    <message>
        <source>Why messages failed</source>
        <translation>Kwa nini jumbe zilishindikana</translation>
    </message>
    <message>
        <source>will be sent {when}</source>
        <translation>litatumwa {when}</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Dirisha</translation>
    </message>
    <message>
        <source>Windows password store</source>
        <translation>Hifadhi ya manenosiri ya Windows</translation>
    </message>
    <message>
        <source>With its secret, for 30 seconds</source>
        <translation>Pamoja na siri yake, kwa sekunde 30</translation>
    </message>
    <message>
        <source>With the link kept</source>
        <translation>Kiungo hubaki</translation>
    </message>
    <message>
        <source>Without a public address there is nothing to encrypt yet.</source>
        <translation>Bila anwani ya wavuti ya umma bado hakuna cha kusimba.</translation>
    </message>
    <message>
        <source>Word for word as their documents have them.</source>
        <translation>Neno kwa neno kama ilivyo kwenye nyaraka zao.</translation>
    </message>
    <message>
        <source>Words for STOP</source>
        <translation>Maneno ya STOP</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Ya kuangalia</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Andika</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Andika ujumbe</translation>
    </message>
    <message>
        <source>Write a number, 0 or more.</source>
        <translation>Andika namba, 0 au zaidi.</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Andika jibu</translation>
    </message>
    <message>
        <source>Write a text once, keep it here, and use it again.</source>
        <translation>Andika maandishi mara moja, yaweke hapa, na uyatumie tena.</translation>
    </message>
    <message>
        <source>Write a text, then try again.</source>
        <translation>Andika maandishi, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>Write how many SMS to move, as digits.</source>
        <translation>Andika idadi ya SMS za kuhamisha, kwa tarakimu.</translation>
    </message>
    <message>
        <source>Write it as 2026-06-17T08:00.</source>
        <translation>Andika kama 2026-06-17T08:00.</translation>
    </message>
    <message>
        <source>write it as https://name or http://name:port</source>
        <translation>iandike kama https://name au http://name:port</translation>
    </message>
    <message>
        <source>Write the address that the customer signs in with.</source>
        <translation>Andika anwani ya barua pepe ambayo mteja huingia nayo.</translation>
    </message>
    <message>
        <source>Write the address that the proxy calls from, such as 127.0.0.1, or leave it empty.</source>
        <translation>Andika anwani ya wavuti ambako proksi hupiga, kama 127.0.0.1, au acha wazi.</translation>
    </message>
    <message>
        <source>Write the message here</source>
        <translation>Andika ujumbe hapa</translation>
    </message>
    <message>
        <source>Write them as they were</source>
        <translation>Ziandike zilivyokuwa</translation>
    </message>
    <message>
        <source>Write them plainly</source>
        <translation>Ziandike kwa kawaida</translation>
    </message>
    <message numerus="yes">
        <source>Write to %Ln</source>
        <translation>
            <numerusform>Mwandikie mtu %Ln</numerusform>
            <numerusform>Waandikie watu %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to the ones who did not get it</source>
        <translation>Waandikie ambao hawakupata</translation>
    </message>
    <message>
        <source>Write to them</source>
        <translation>Waandikie</translation>
    </message>
    <message>
        <source>Write your first message</source>
        <translation>Andika ujumbe wako wa kwanza</translation>
    </message>
    <message>
        <source>Write {{{{ or }}}} for a brace that is to be read as one.</source>
        <translation>Andika {{{{ au }}}} kwa mabano yanayopaswa kusomwa kama moja.</translation>
    </message>
    <message>
        <source>Written plainly, the list costs {sms} less.</source>
        <translation>Ikiandikwa kwa kawaida, orodha hugharimu {sms} pungufu.</translation>
    </message>
    <message>
        <source>Wrong token</source>
        <translation>Tokeni isiyo sahihi</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Yemeni</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Jana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>jana</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>jana {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>jana {time}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Wewe</translation>
    </message>
    <message>
        <source>You can save this account.</source>
        <translation>Unaweza kuhifadhi akaunti hii.</translation>
    </message>
    <message>
        <source>You can use other tabs while this runs.</source>
        <translation>Unaweza kutumia kurasa nyingine hili likiendelea.</translation>
    </message>
    <message>
        <source>You did this {when}.</source>
        <translation>Ulifanya hili {when}.</translation>
    </message>
    <message>
        <source>You need the user name and password, or the API key, that your provider gave you.</source>
        <translation>Unahitaji jina la mtumiaji na nenosiri, au ufunguo wa API, uliopewa na mtoa huduma wako.</translation>
    </message>
    <message>
        <source>You type the passwords again</source>
        <translation>Unaandika manenosiri tena</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation>Wewe: {text}</translation>
    </message>
    <message>
        <source>Your account holds fewer SMS than you wanted to give; none were moved.</source>
        <translation>Akaunti yako ina SMS chache kuliko ulizotaka kutoa; hakuna zilizohamishwa.</translation>
    </message>
    <message>
        <source>Your account may not give SMS to this account; none were moved.</source>
        <translation>Akaunti yako hairuhusiwi kuipa akaunti hii SMS; hakuna zilizohamishwa.</translation>
    </message>
    <message>
        <source>Your accounts are: {known}.</source>
        <translation>Akaunti zako ni: {known}.</translation>
    </message>
    <message>
        <source>Your batches and every message appear here, with their delivery reports.</source>
        <translation>Mafungu yako na kila ujumbe huonekana hapa, pamoja na ripoti zake za kufika.</translation>
    </message>
    <message>
        <source>Your n&amp;umber</source>
        <translation>N&amp;amba yako</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Namba yako</translation>
    </message>
    <message>
        <source>Your password is kept sealed; its key is in the {place}.</source>
        <translation>Nenosiri lako limewekwa kwa siri; ufunguo wake uko kwenye {place}.</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabwe</translation>
    </message>
    <message>
        <source>{account} cannot send.</source>
        <translation>{account} haiwezi kutuma.</translation>
    </message>
    <message>
        <source>{account} has no SMS left.</source>
        <translation>{account} haina SMS zilizobaki.</translation>
    </message>
    <message>
        <source>{account} has no {kind} called {child}.</source>
        <translation>{account} haina {kind} kwa jina {child}.</translation>
    </message>
    <message>
        <source>{account} has nobody of exactly this name.</source>
        <translation>{account} haina mtu mwenye jina hili hasa.</translation>
    </message>
    <message>
        <source>{account} has several services, or none: {known}.</source>
        <translation>{account} ina huduma kadhaa, au haina: {known}.</translation>
    </message>
    <message>
        <source>{account} has {left} left, this needs {needed}</source>
        <translation>{account} ina {left}, hii inahitaji {needed}</translation>
    </message>
    <message>
        <source>{account} holds {now} now, not the {expected} to be expected; what else moved it is not known.</source>
        <translation>{account} sasa ina {now}, si {expected} kama ilivyotarajiwa; haijulikani ni nini kingine kilichoibadilisha.</translation>
    </message>
    <message>
        <source>{account} holds {own} SMS, fewer than the {credits} to be moved.</source>
        <translation>{account} ina SMS {own}, pungufu ya {credits} za kuhamishwa.</translation>
    </message>
    <message>
        <source>{account}, entry {n}</source>
        <translation>{account}, ingizo {n}</translation>
    </message>
    <message>
        <source>{account}: {credits} {unit} in {many}.</source>
        <translation>{account}: {unit} {credits} katika {many}.</translation>
    </message>
    <message>
        <source>{account}: {credits} {unit} taken back.</source>
        <translation>{account}: {unit} {credits} zimerudishwa.</translation>
    </message>
    <message>
        <source>{age}. {why}</source>
        <translation>{age}. {why}</translation>
    </message>
    <message>
        <source>{amount} {unit} now</source>
        <translation>{unit} {amount} sasa</translation>
    </message>
    <message>
        <source>{amount} {unit} on this account.</source>
        <translation>{unit} {amount} kwenye akaunti hii.</translation>
    </message>
    <message>
        <source>{code}, every service</source>
        <translation>{code}, kila huduma</translation>
    </message>
    <message>
        <source>{code}, service {service}</source>
        <translation>{code}, huduma {service}</translation>
    </message>
    <message>
        <source>{columns} bring in special characters: {messages} cost more.</source>
        <translation>{columns} huleta herufi maalum: {messages} hugharimu zaidi.</translation>
    </message>
    <message>
        <source>{columns} brings in special characters: {messages} cost more.</source>
        <translation>{columns} huleta herufi maalum: {messages} hugharimu zaidi.</translation>
    </message>
    <message>
        <source>{country} is not a country code.</source>
        <translation>{country} si msimbo wa nchi.</translation>
    </message>
    <message>
        <source>{count}, special characters</source>
        <translation>{count}, herufi maalum</translation>
    </message>
    <message>
        <source>{count}, {n} {unit} together. {age}.</source>
        <translation>{count}, jumla {unit} {n}. {age}.</translation>
    </message>
    <message>
        <source>{days}. Choose others, or send a message.</source>
        <translation>{days}. Chagua nyingine, au tuma ujumbe.</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{detail}.</source>
        <translation>{detail}.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} kati ya {total}</translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <translation>{done} kati ya {whole}</translation>
    </message>
    <message numerus="yes">
        <source>{facts}. Used %Ln times</source>
        <translation>
            <numerusform>{facts}. Kimetumika mara %Ln</numerusform>
            <numerusform>{facts}. Kimetumika mara %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{facts}. Used once</source>
        <translation>{facts}. Kimetumika mara moja</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <translation>{field} inakosekana.</translation>
    </message>
    <message numerus="yes">
        <source>{file} holds %Ln rows.</source>
        <translation>
            <numerusform>{file} ina mstari %Ln.</numerusform>
            <numerusform>{file} ina mistari %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} holds the rows that are left out. Put them right there, and open it here.</source>
        <translation>{file} ina mistari iliyoachwa nje. Irekebishe humo, kisha ifungue faili hapa.</translation>
    </message>
    <message numerus="yes">
        <source>{file} in {folder} was read again and is whole: %Ln messages, {size}.</source>
        <translation>
            <numerusform>{file} katika {folder} ilisomwa tena na ni kamili: ujumbe %Ln, {size}.</numerusform>
            <numerusform>{file} katika {folder} ilisomwa tena na ni kamili: jumbe %Ln, {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is open.</source>
        <translation>{file} imefunguliwa.</translation>
    </message>
    <message>
        <source>{file} is opened when there is an account.</source>
        <translation>{file} itafunguliwa kutakapokuwa na akaunti.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} hadi {last}</translation>
    </message>
    <message>
        <source>{flag} says nothing about {what}.</source>
        <translation>{flag} haisemi chochote kuhusu {what}.</translation>
    </message>
    <message>
        <source>{kind} of {account}, {title}</source>
        <translation>{kind} ya {account}, {title}</translation>
    </message>
    <message>
        <source>{kind} of {name}</source>
        <translation>{kind} wa {name}</translation>
    </message>
    <message>
        <source>{kind}, process {pid}, since {since}</source>
        <translation>{kind}, mchakato {pid}, tangu {since}</translation>
    </message>
    <message>
        <source>{label} is missing</source>
        <translation>{label} haipo</translation>
    </message>
    <message>
        <source>{label} must be a number above 0, not {value}</source>
        <translation>{label} lazima iwe namba iliyo juu ya 0, si {value}</translation>
    </message>
    <message>
        <source>{label}: {odd} is no address and no network, such as 196.25.1.7 or 196.25.0.0/16</source>
        <translation>{label}: {odd} si anwani ya wavuti wala mtandao, kama 196.25.1.7 au 196.25.0.0/16</translation>
    </message>
    <message>
        <source>{left} not been sent. {sent}.</source>
        <translation>{left} hazijatumwa. {sent}.</translation>
    </message>
    <message numerus="yes">
        <source>{left}, about %Ln days.</source>
        <translation>
            <numerusform>{left}, takriban siku %Ln.</numerusform>
            <numerusform>{left}, takriban siku %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>{left}, less than a day.</source>
        <translation>{left}, chini ya siku moja.</translation>
    </message>
    <message>
        <source>{level} cannot be a warning level.</source>
        <translation>{level} haiwezi kuwa kiwango cha onyo.</translation>
    </message>
    <message>
        <source>{link}, kept</source>
        <translation>{link}, kimehifadhiwa</translation>
    </message>
    <message>
        <source>{low} to {high} SMS</source>
        <translation>SMS {low} hadi {high}</translation>
    </message>
    <message>
        <source>{low} to {high} SMS for each person</source>
        <translation>SMS {low} hadi {high} kwa kila mtu</translation>
    </message>
    <message>
        <source>{low} to {high} SMS, depending on the carrier</source>
        <translation>SMS {low} hadi {high}, kulingana na mtandao</translation>
    </message>
    <message>
        <source>{messages} are written without special characters.</source>
        <translation>{messages} zimeandikwa bila herufi maalum.</translation>
    </message>
    <message>
        <source>{messages} on {busy} of {days} days: {delivered} delivered, {sent} sent without a report, {failed} failed, {uncertain} uncertain. Most on {best}: {most}.</source>
        <translation>{messages} katika siku {busy} kati ya {days}: {delivered} zimefika, {sent} zimetumwa bila ripoti, {failed} zimeshindikana, {uncertain} hazijulikani. Nyingi zaidi {best}: {most}.</translation>
    </message>
    <message>
        <source>{messages} to {number}; the Outbox shows it.</source>
        <translation>{messages} kwa {number}; Kikasha toezi huonyesha.</translation>
    </message>
    <message>
        <source>{moved} added to {child}.</source>
        <translation>{moved} zimeongezwa kwa {child}.</translation>
    </message>
    <message>
        <source>{moved} are being moved for {child} now ({when}).</source>
        <translation>{moved} zinahamishwa kwa {child} sasa ({when}).</translation>
    </message>
    <message>
        <source>{moved} are being moved.</source>
        <translation>{moved} zinahamishwa.</translation>
    </message>
    <message>
        <source>{moved} taken back from {child}.</source>
        <translation>{moved} zimerudishwa kutoka kwa {child}.</translation>
    </message>
    <message>
        <source>{moved}, {title}. Compare balances before you try again.</source>
        <translation>{moved}, {title}. Linganisha salio kabla ya kujaribu tena.</translation>
    </message>
    <message>
        <source>{named}. No sender name yet</source>
        <translation>{named}. Hakuna jina la mtumaji bado</translation>
    </message>
    <message>
        <source>{named}. Sender name {names}</source>
        <translation>{named}. Jina la mtumaji {names}</translation>
    </message>
    <message>
        <source>{named}. Sender names {names}</source>
        <translation>{named}. Majina ya mtumaji {names}</translation>
    </message>
    <message>
        <source>{names} has no reports, so its messages stay at Sent.</source>
        <translation>{names} haina ripoti, kwa hiyo jumbe zake hubaki Imetumwa.</translation>
    </message>
    <message>
        <source>{name} answered with {status}</source>
        <translation>{name} ilijibu kwa {status}</translation>
    </message>
    <message>
        <source>{name} could not be reached: {detail}.</source>
        <translation>{name} haikuweza kufikiwa: {detail}.</translation>
    </message>
    <message>
        <source>{name} holds {n} {unit} only.</source>
        <translation>{name} ana {unit} {n} pekee.</translation>
    </message>
    <message>
        <source>{name} is called over https; on the way to the new address anyone can read password and texts.</source>
        <translation>{name} hufikiwa kwa https; njiani kwenda kwenye anwani mpya ya wavuti mtu yeyote anaweza kusoma nenosiri na maandishi.</translation>
    </message>
    <message>
        <source>{name} is in your contacts.</source>
        <translation>{name} yumo kwenye anwani zako.</translation>
    </message>
    <message>
        <source>{name} is low</source>
        <translation>{name} ina salio dogo</translation>
    </message>
    <message>
        <source>{name} is signed in.</source>
        <translation>{name} imeingia.</translation>
    </message>
    <message>
        <source>{name} was not signed in: {detail}.</source>
        <translation>{name} haikuweza kuingia: {detail}.</translation>
    </message>
    <message>
        <source>{name}, could not be read</source>
        <translation>{name}, haikuweza kusomwa</translation>
    </message>
    <message>
        <source>{name}, low</source>
        <translation>{name}, salio dogo</translation>
    </message>
    <message>
        <source>{name}: no balance.</source>
        <translation>{name}: hakuna salio.</translation>
    </message>
    <message>
        <source>{name}: {amount} {unit}, {state}</source>
        <translation>{name}: {unit} {amount}, {state}</translation>
    </message>
    <message>
        <source>{name}: {before}</source>
        <translation>{name}: {before}</translation>
    </message>
    <message>
        <source>{name}: {before} before, {after} after</source>
        <translation>{name}: {before} kabla, {after} baada</translation>
    </message>
    <message>
        <source>{name}: {before}, then {after}</source>
        <translation>{name}: {before}, kisha {after}</translation>
    </message>
    <message>
        <source>{number} asked to get no more messages.</source>
        <translation>{number} aliomba asitumiwe jumbe tena.</translation>
    </message>
    <message>
        <source>{number} cannot be sent to. {detail}.</source>
        <translation>Haiwezekani kutuma kwa {number}. {detail}.</translation>
    </message>
    <message>
        <source>{number} is subscribed.</source>
        <translation>{number} imesajiliwa.</translation>
    </message>
    <message>
        <source>{number} is the number of {name}.</source>
        <translation>{number} ni namba ya {name}.</translation>
    </message>
    <message>
        <source>{number} is unsubscribed.</source>
        <translation>{number} imeondolewa kwenye usajili.</translation>
    </message>
    <message>
        <source>{n} % read</source>
        <translation>{n} % zimesomwa</translation>
    </message>
    <message>
        <source>{n} % read. Nothing is sent.</source>
        <translation>{n} % imesomwa. Hakuna kinachotumwa.</translation>
    </message>
    <message>
        <source>{n} {unit} left</source>
        <translation>{unit} {n} zimebaki</translation>
    </message>
    <message>
        <source>{n} {unit} on this account. {age}.</source>
        <translation>{unit} {n} kwenye akaunti hii. {age}.</translation>
    </message>
    <message>
        <source>{n}, {when}, {name}</source>
        <translation>{n}, {when}, {name}</translation>
    </message>
    <message>
        <source>{parts} SMS, {used} of {room} characters used</source>
        <translation>SMS {parts}, herufi {used} kati ya {room} zimetumika</translation>
    </message>
    <message>
        <source>{path} could not be read: {detail}.</source>
        <translation>{path} haikuweza kusomwa: {detail}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {detail}.</source>
        <translation>{path} haikuweza kuandikwa: {detail}.</translation>
    </message>
    <message>
        <source>{path} does not hold a key of smsdesk.</source>
        <translation>{path} haina ufunguo wa smsdesk.</translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation>{path} tayari ipo.</translation>
    </message>
    <message>
        <source>{path} has no column called {column}.</source>
        <translation>{path} haina safu iitwayo {column}.</translation>
    </message>
    <message>
        <source>{path} has no sheet called {sheet}.</source>
        <translation>{path} haina laha iitwayo {sheet}.</translation>
    </message>
    <message>
        <source>{path} holds no rows.</source>
        <translation>{path} haina mistari.</translation>
    </message>
    <message>
        <source>{path} is larger than a list can be: {detail}.</source>
        <translation>{path} ni kubwa kuliko orodha inavyoweza kuwa: {detail}.</translation>
    </message>
    <message>
        <source>{path} is neither a .csv nor an .xlsx file.</source>
        <translation>{path} si faili ya .csv wala .xlsx.</translation>
    </message>
    <message>
        <source>{path} is not a backup of a desk that can be restored: {detail}.</source>
        <translation>{path} si nakala rudufu ya dawati inayoweza kurejeshwa: {detail}.</translation>
    </message>
    <message>
        <source>{path} is not a list: it looks like {found}.</source>
        <translation>{path} si orodha: inaonekana kuwa {found}.</translation>
    </message>
    <message>
        <source>{path} is protected with a password.</source>
        <translation>{path} inalindwa kwa nenosiri.</translation>
    </message>
    <message>
        <source>{path} is the name of a device on some computers.</source>
        <translation>{path} ni jina la kifaa kwenye baadhi ya kompyuta.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} tayari ipo hapo.</translation>
    </message>
    <message>
        <source>{people} added to {group}.</source>
        <translation>Kwenye {group} kumeongezwa {people}.</translation>
    </message>
    <message>
        <source>{people} chosen one by one under Contacts.</source>
        <translation>{people} waliochaguliwa mmoja mmoja kwenye Anwani.</translation>
    </message>
    <message>
        <source>{people} deleted.</source>
        <translation>Kumefutwa {people}.</translation>
    </message>
    <message>
        <source>{people} taken out of {group}.</source>
        <translation>Kwenye {group} kumeondolewa {people}.</translation>
    </message>
    <message>
        <source>{people} wait for later</source>
        <translation>{people} watasubiri baadaye</translation>
    </message>
    <message>
        <source>{people} × {sms}</source>
        <translation>{people} × {sms}</translation>
    </message>
    <message>
        <source>{people}, {sms}</source>
        <translation>{people}, {sms}</translation>
    </message>
    <message>
        <source>{percent} per cent, {done} of {whole}</source>
        <translation>asilimia {percent}, {done} kati ya {whole}</translation>
    </message>
    <message>
        <source>{provider} did not answer.</source>
        <translation>{provider} haikujibu.</translation>
    </message>
    <message>
        <source>{provider} did not say what became of them.</source>
        <translation>{provider} haikusema nini kilizipata.</translation>
    </message>
    <message>
        <source>{provider} gave an answer that cannot be read.</source>
        <translation>{provider} ilitoa jibu lisilosomeka.</translation>
    </message>
    <message>
        <source>{provider} has no way to ask whether it received them.</source>
        <translation>{provider} haina njia ya kuulizwa kama ilizipokea.</translation>
    </message>
    <message>
        <source>{provider} refused the sign-in of {account}.</source>
        <translation>{provider} ilikataa kuingia kwa {account}.</translation>
    </message>
    <message numerus="yes">
        <source>{provider} takes {limit} at most: %Ln messages left out</source>
        <translation>
            <numerusform>{provider} hupokea {limit} zisizozidi: ujumbe %Ln umeachwa nje</numerusform>
            <numerusform>{provider} hupokea {limit} zisizozidi: jumbe %Ln zimeachwa nje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{provider} would refuse %Ln messages</source>
        <translation>
            <numerusform>{provider} itakataa ujumbe %Ln</numerusform>
            <numerusform>{provider} itakataa jumbe %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{proxy} is not an internet address, so it cannot be the address of a proxy.</source>
        <translation>{proxy} si anwani ya intaneti, kwa hiyo haiwezi kuwa anwani ya proksi.</translation>
    </message>
    <message>
        <source>{public} answered with {status}; something else answers there.</source>
        <translation>{public} ilijibu kwa {status}; kitu kingine kinajibu hapo.</translation>
    </message>
    <message>
        <source>{public} could not be reached from this computer: {why}.</source>
        <translation>{public} haikuweza kufikiwa kutoka kompyuta hii: {why}.</translation>
    </message>
    <message>
        <source>{public} has a certificate that is not good: {why}.</source>
        <translation>{public} ina cheti kisicho sahihi: {why}.</translation>
    </message>
    <message>
        <source>{public} leads to this desk.</source>
        <translation>{public} inaelekea kwenye dawati hili.</translation>
    </message>
    <message>
        <source>{rate} messages a second, about {time} left.</source>
        <translation>Jumbe {rate} kwa sekunde, takriban {time} zimebaki.</translation>
    </message>
    <message>
        <source>{rule} matches</source>
        <translation>{rule} inalingana</translation>
    </message>
    <message>
        <source>{rule} matches, they are opted out</source>
        <translation>{rule} inalingana, anaondolewa</translation>
    </message>
    <message>
        <source>{service}, {keyword}</source>
        <translation>{service}, {keyword}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>{share} % of subscribers</source>
        <translation>{share} % ya waliosajiliwa</translation>
    </message>
    <message>
        <source>{size} of data; {free} are free on this disk</source>
        <translation>Data ya {size}; {free} ziko wazi kwenye diski hii</translation>
    </message>
    <message numerus="yes">
        <source>{sms}, %Ln characters</source>
        <translation>
            <numerusform>{sms}, herufi %Ln</numerusform>
            <numerusform>{sms}, herufi %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{sms}, {used} of {room}</source>
        <translation>{sms}, {used} kati ya {room}</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some} au {last}</translation>
    </message>
    <message>
        <source>{text} is in the past.</source>
        <translation>{text} imeshapita.</translation>
    </message>
    <message>
        <source>{text} is not a time.</source>
        <translation>{text} si wakati.</translation>
    </message>
    <message>
        <source>{text} is not a whole number above 0.</source>
        <translation>{text} si namba kamili iliyo juu ya 0.</translation>
    </message>
    <message>
        <source>{text} is not an e-mail address.</source>
        <translation>{text} si anwani ya barua pepe.</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>{time} iliyopita</translation>
    </message>
    <message>
        <source>{time}, keyword {keyword}</source>
        <translation>{time}, neno {keyword}</translation>
    </message>
    <message>
        <source>{title} answered on {when}: {words}</source>
        <translation>{title} ilijibu {when}: {words}</translation>
    </message>
    <message>
        <source>{title} answered: {words}</source>
        <translation>{title} ilijibu: {words}</translation>
    </message>
    <message>
        <source>{title} answers over https too, where nobody on the way can read the password and the texts.</source>
        <translation>{title} hujibu kwa https pia, ambapo hakuna mtu njiani anayeweza kusoma nenosiri na maandishi.</translation>
    </message>
    <message>
        <source>{title} arrived at {when}.</source>
        <translation>{title} ilifika {when}.</translation>
    </message>
    <message>
        <source>{title} asked to slow down; SMS may have been moved all the same.</source>
        <translation>{title} iliomba kupunguza kasi; hata hivyo huenda SMS zimehamishwa.</translation>
    </message>
    <message>
        <source>{title} could not be reached.</source>
        <translation>{title} haikuweza kufikiwa.</translation>
    </message>
    <message>
        <source>{title} could not use the request; no SMS were moved.</source>
        <translation>{title} haikuweza kutumia ombi; hakuna SMS zilizohamishwa.</translation>
    </message>
    <message>
        <source>{title} creates the customer and sends the sign-in by SMS.</source>
        <translation>{title} huunda mteja na hutuma taarifa za kuingia kwa SMS.</translation>
    </message>
    <message>
        <source>{title} did not answer in a way that tells.</source>
        <translation>{title} haikujibu kwa njia inayoeleweka.</translation>
    </message>
    <message>
        <source>{title} did not answer, so nobody knows yet whether SMS were moved.</source>
        <translation>{title} haikujibu, kwa hiyo bado haijulikani kama SMS zilihamishwa.</translation>
    </message>
    <message>
        <source>{title} did not say how much is left.</source>
        <translation>{title} haikusema kiasi kilichobaki.</translation>
    </message>
    <message>
        <source>{title} does not accept the sign-in; no SMS were moved. Check the account's user name and password.</source>
        <translation>{title} haikukubali kuingia; hakuna SMS zilizohamishwa. Kagua jina la mtumiaji na nenosiri la akaunti.</translation>
    </message>
    <message>
        <source>{title} does not say what a customer holds.</source>
        <translation>{title} haisemi mteja ana salio gani.</translation>
    </message>
    <message>
        <source>{title} does not say what {child} holds. The balance of {account} was {before} and is {now} now; {expected} would be expected if the SMS were moved. Ask {title}, or {child}, before you decide.</source>
        <translation>{title} haisemi {child} ina kiasi gani. Salio la {account} lilikuwa {before} na sasa ni {now}; {expected} ingetarajiwa kama SMS zilihamishwa. Uliza {title}, au {child}, kabla ya kuamua.</translation>
    </message>
    <message>
        <source>{title} does not take {messages}: too long</source>
        <translation>{title} haipokei {messages}: ni ndefu mno</translation>
    </message>
    <message>
        <source>{title} does this at once. Adding it again is an order of its own.</source>
        <translation>{title} hufanya hili mara moja. Kuongeza tena ni agizo jingine.</translation>
    </message>
    <message>
        <source>{title} does this at once. smsdesk cannot take it back.</source>
        <translation>{title} hufanya hili mara moja. smsdesk haiwezi kurudisha.</translation>
    </message>
    <message>
        <source>{title} does this at once. Taking it back needs a second step.</source>
        <translation>{title} hufanya hili mara moja. Kurudisha kunahitaji hatua ya pili.</translation>
    </message>
    <message>
        <source>{title} gives each customer a service address; it is missing</source>
        <translation>{title} humpa kila mteja anwani ya wavuti ya huduma; haipo</translation>
    </message>
    <message>
        <source>{title} gives no list of customers, so smsdesk knows those whom you name.</source>
        <translation>{title} haitoi orodha ya wateja, kwa hiyo smsdesk hujua wale unaowataja.</translation>
    </message>
    <message>
        <source>{title} gives you this address.</source>
        <translation>{title} inakupa anwani hii ya wavuti.</translation>
    </message>
    <message>
        <source>{title} gives you this address. It starts with http, so the password travels unprotected. Ask {title} for https.</source>
        <translation>{title} inakupa anwani hii ya wavuti. Inaanza na http, kwa hiyo nenosiri husafiri bila ulinzi. Omba {title} ikupe https.</translation>
    </message>
    <message>
        <source>{title} has no accounts below {account}.</source>
        <translation>{title} haina akaunti chini ya {account}.</translation>
    </message>
    <message>
        <source>{title} has no balance check. smsdesk reads the balance from the answer to each message.</source>
        <translation>{title} haina ukaguzi wa salio. smsdesk husoma salio kwenye jibu la kila ujumbe.</translation>
    </message>
    <message>
        <source>{title} has no field {name}; it has {known}</source>
        <translation>{title} haina sehemu {name}; ina {known}</translation>
    </message>
    <message>
        <source>{title} has no secret {name}; it has {known}</source>
        <translation>{title} haina siri {name}; ina {known}</translation>
    </message>
    <message>
        <source>{title} has no subscriptions.</source>
        <translation>{title} haina usajili.</translation>
    </message>
    <message>
        <source>{title} has no such call at this address; no SMS were moved. Check the account's service address.</source>
        <translation>{title} haina huduma hiyo kwenye anwani hii ya wavuti; hakuna SMS zilizohamishwa. Kagua anwani ya wavuti ya huduma ya akaunti.</translation>
    </message>
    <message>
        <source>{title} has no way to take SMS back.</source>
        <translation>{title} haina njia ya kurudisha SMS.</translation>
    </message>
    <message>
        <source>{title} has no way to {what} through smsdesk.</source>
        <translation>{title} haina njia ya {what} kupitia smsdesk.</translation>
    </message>
    <message>
        <source>{title} has the order. Waiting for its answer, half a minute at most.</source>
        <translation>{title} ina agizo. Inasubiri jibu lake, nusu dakika isizidi.</translation>
    </message>
    <message>
        <source>{title} is called over https only</source>
        <translation>{title} hufikiwa kwa https pekee</translation>
    </message>
    <message>
        <source>{title} is finished.</source>
        <translation>{title} limekamilika.</translation>
    </message>
    <message>
        <source>{title} is stopped.</source>
        <translation>{title} limekomeshwa.</translation>
    </message>
    <message>
        <source>{title} keeps the list of the accounts below this one itself.</source>
        <translation>{title} huweka yenyewe orodha ya akaunti zilizo chini ya hii.</translation>
    </message>
    <message>
        <source>{title} knows no {child} below this account; no SMS were moved. Check the name.</source>
        <translation>{title} haijui {child} chini ya akaunti hii; hakuna SMS zilizohamishwa. Kagua jina.</translation>
    </message>
    <message>
        <source>{title} moved them, and both balances show it.</source>
        <translation>{title} ilizihamisha, na salio zote mbili zinaonyesha hivyo.</translation>
    </message>
    <message>
        <source>{title} moved them, and says that {child} holds {now} now.</source>
        <translation>{title} ilizihamisha, na inasema {child} sasa ina {now}.</translation>
    </message>
    <message>
        <source>{title} moved them; it does not say what {child} holds.</source>
        <translation>{title} ilizihamisha; haisemi {child} ina kiasi gani.</translation>
    </message>
    <message>
        <source>{title} refused it; no SMS were moved.</source>
        <translation>{title} ilikataa; hakuna SMS zilizohamishwa.</translation>
    </message>
    <message>
        <source>{title} refused the sign-in.</source>
        <translation>{title} ilikataa kuingia.</translation>
    </message>
    <message>
        <source>{title} refused.</source>
        <translation>{title} ilikataa.</translation>
    </message>
    <message>
        <source>{title} says it has done this before; SMS may have been moved.</source>
        <translation>{title} inasema ilishafanya hili; huenda SMS zimehamishwa.</translation>
    </message>
    <message>
        <source>{title} says it is done, but the balances do not show it.</source>
        <translation>{title} inasema imefanyika, lakini salio hazionyeshi hivyo.</translation>
    </message>
    <message>
        <source>{title}'s answer does not say whether SMS were moved.</source>
        <translation>Jibu la {title} halisemi kama SMS zilihamishwa.</translation>
    </message>
    <message>
        <source>{title}'s answer is not one to this top-up; SMS may have been moved.</source>
        <translation>Jibu la {title} si la ongezo hili la salio; huenda SMS zimehamishwa.</translation>
    </message>
    <message>
        <source>{title}'s own system failed on the way; SMS may have been moved.</source>
        <translation>Mfumo wa {title} wenyewe ulipata hitilafu njiani; huenda SMS zimehamishwa.</translation>
    </message>
    <message>
        <source>{title}'s own words: {words}</source>
        <translation>Maneno ya {title} yenyewe: {words}</translation>
    </message>
    <message>
        <source>{title}, again</source>
        <translation>{title}, tena</translation>
    </message>
    <message>
        <source>{title}, the rest</source>
        <translation>{title}, zilizobaki</translation>
    </message>
    <message>
        <source>{title}, {account}</source>
        <translation>{title}, {account}</translation>
    </message>
    <message>
        <source>{title}. It misses {sms}</source>
        <translation>{title}. Inapungukiwa {sms}</translation>
    </message>
    <message>
        <source>{unit} for this account are bought from {title}, outside smsdesk.</source>
        <translation>{unit} za akaunti hii hununuliwa kutoka {title}, nje ya smsdesk.</translation>
    </message>
    <message>
        <source>{unit} left</source>
        <translation>{unit} zilizobaki</translation>
    </message>
    <message>
        <source>{unit} left after</source>
        <translation>{unit} zitakazobaki</translation>
    </message>
    <message>
        <source>{unread:,} pushes are kept as they came, because they could not be understood.</source>
        <translation>Taarifa {unread:,} zimewekwa kama zilivyofika, kwa sababu hazikueleweka.</translation>
    </message>
    <message>
        <source>{used} of {room} used</source>
        <translation>{used} kati ya {room} zimetumika</translation>
    </message>
    <message>
        <source>{wanted}</source>
        <translation>{wanted}</translation>
    </message>
    <message>
        <source>{what} in {messages}</source>
        <translation>{what} katika {messages}</translation>
    </message>
    <message>
        <source>{what} saved</source>
        <translation>{what} imehifadhiwa</translation>
    </message>
    <message>
        <source>{what} {characters} become {plain} in {messages}</source>
        <translation>{what} {characters} huwa {plain} katika {messages}</translation>
    </message>
    <message numerus="yes">
        <source>{what}, came %Ln times</source>
        <translation>
            <numerusform>{what}, imefika mara %Ln</numerusform>
            <numerusform>{what}, imefika mara %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, {times}</source>
        <translation>{what}, {times}</translation>
    </message>
    <message>
        <source>{what}: so much is older, the first of {day}.</source>
        <translation>{what}: hizi ni za zamani zaidi, ya kwanza ni ya {day}.</translation>
    </message>
    <message>
        <source>{when}, by {name}</source>
        <translation>{when}, na {name}</translation>
    </message>
    <message>
        <source>{when}, from {account}. {sentence}</source>
        <translation>{when}, kutoka {account}. {sentence}</translation>
    </message>
    <message>
        <source>{where} answered in {milliseconds} ms.</source>
        <translation>{where} ilijibu kwa ms {milliseconds}.</translation>
    </message>
    <message>
        <source>{where} answered with {status}; it is another program.</source>
        <translation>{where} ilijibu kwa {status}; ni programu nyingine.</translation>
    </message>
    <message>
        <source>{where} does not answer: {why}.</source>
        <translation>{where} haijibu: {why}.</translation>
    </message>
    <message>
        <source>{where} holds numbers where days are expected. Give them a date format in the file.</source>
        <translation>{where} ina namba pale siku zinapotarajiwa. Zipe muundo wa tarehe kwenye faili.</translation>
    </message>
    <message>
        <source>{who} can be written to again.</source>
        <translation>{who} anaweza kuandikiwa tena.</translation>
    </message>
    <message>
        <source>{who} opted out. Nothing is sent to them.</source>
        <translation>{who} amejiondoa. Hatumiwi chochote.</translation>
    </message>
    <message numerus="yes">
        <source>{why}, %Ln sent</source>
        <translation>
            <numerusform>{why}, %Ln imetumwa</numerusform>
            <numerusform>{why}, %Ln zimetumwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words} Rows without a usable number: %Ln.</source>
        <translation>
            <numerusform>{words} Mistari isiyo na namba inayofaa: %Ln.</numerusform>
            <numerusform>{words} Mistari isiyo na namba inayofaa: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}. The provider dates it {date}, which is far off</source>
        <translation>{words}. Mtoa huduma anaiweka tarehe {date}, ambayo iko mbali sana</translation>
    </message>
    <message numerus="yes">
        <source>{words}: %Ln left out</source>
        <translation>
            <numerusform>{words}: %Ln imeachwa nje</numerusform>
            <numerusform>{words}: %Ln zimeachwa nje</numerusform>
        </translation>
    </message>
</context>
</TS>
